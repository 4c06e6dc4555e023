import type { ArticleView, ListedSource } from '../../src/lib/article-view.ts';
import type { Review } from '../../src/lib/review/review-state.ts';

export const review: Review = {
  hash: 'ab12cd34'.repeat(8),
  name: 'Dr A. Example',
  role: 'consultant dermatologist',
  registration: 'GMC 0000000',
  interests: 'none',
  date: '2026-11-30',
};

/** The sources of an article. */
export const sources: ListedSource[] = [
  {
    anchor: 's1',
    label: 'Gowda 2021',
    title: 'Adverse effects of microneedling',
    authors: ['Gowda A', 'Healey B', 'Ezaldein H'],
    year: 2021,
    url: 'https://example.org/gowda',
    use: 'evidence',
    checked: '2026-11-22',
  },
  {
    anchor: 's2',
    label: 'Maker’s manual 2020',
    title: 'Instructions for use',
    authors: [],
    year: 2020,
    url: 'https://example.org/manual',
    use: 'manufacturer',
    checked: '2026-11-22',
  },
];

/** A whole article, as its page shows it: unreviewed, with a safety line. */
export const view: ArticleView = {
  id: 'aftercare/first-week',
  title: 'The first week, day by day',
  description: 'What is usual in the first week, what to do each day, and what needs help.',
  answer: { text: 'Redness usually settles in a few days.', facts: ['redness-duration'] },
  keyPoints: [
    { text: 'Some effects stay longer.', facts: ['after-effects', 'bruises'] },
    { text: 'Keep the skin clean and out of the sun.', facts: [] },
    { text: 'Hot or spreading? Get help today.', facts: ['spreading'], href: '#when-to-get-help' },
  ],
  safety: { text: 'Redness that spreads: get medical help today.', facts: ['spreading'] },
  stage: { title: 'Aftercare', href: '/aftercare/' },
  url: 'https://needlewise.example/aftercare/first-week/',
  oembed: 'https://needlewise.example/oembed/aftercare/first-week.json',
  qr: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/%3E',
  hash: 'ab12cd34'.repeat(8),
  review: { is: 'none' },
  warnUnreviewed: false,
  claimed: 0.8,
  checked: '2026-11-22',
  next: '2027-05-22',
  formerly: [],
  withdrawn: undefined,
  changes: [
    { date: '2026-12-01', what: 'A sign was added.', why: 'New advice.', safety: true },
    { date: '2026-11-22', what: 'First published.', why: 'New article.', safety: false },
  ],
  sections: [{ slug: 'when-to-get-help', text: 'When to get help' }],
  sources,
  previousPage: { title: 'A session, step by step', href: '/session/step-by-step/' },
  nextPage: { title: 'When to get help', href: '/aftercare/when-to-get-help/' },
  further: [
    { title: 'Microneedling', publisher: 'DermNet', url: 'https://dermnetnz.org/microneedling' },
  ],
  related: [{ title: 'Is it for me?', href: '/decide/who-should-wait/' }],
  textLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  locale: 'en-GB',
};
