import ArticleLink from '../../src/components/ArticleLink.astro';
import Breadcrumb from '../../src/components/Breadcrumb.astro';
import Contents from '../../src/components/Contents.astro';
import HomeDoors from '../../src/components/HomeDoors.astro';
import HomeStarts from '../../src/components/HomeStarts.astro';
import SourceNames from '../../src/components/SourceNames.astro';
import { examplesOf } from './example.ts';

const link = { title: 'The first week, day by day', href: '/aftercare/first-week/' };

export const breadcrumb = examplesOf(Breadcrumb, {
  'of an article': {
    props: { trail: [{ title: 'Aftercare', href: '/aftercare/' }], here: 'The first week' },
  },
  'of a deep page': {
    props: {
      trail: [
        { title: 'Home', href: '/' },
        { title: 'Evidence', href: '/evidence/' },
      ],
      here: 'Evidence: Radiofrequency (RF) microneedling',
    },
  },
});

export const contents = examplesOf(Contents, {
  'of an article': {
    props: {
      sections: [
        { slug: 'how-long', text: 'How long will it last?' },
        { slug: 'sources', text: 'Sources' },
      ],
    },
  },
});

export const articleLink = examplesOf(ArticleLink, {
  'with its answer': {
    props: { link, answer: { text: 'Redness usually settles in a few days.', facts: ['redness'] } },
  },
});

export const homeDoors = examplesOf(HomeDoors, {
  'two stages': {
    props: {
      doors: [
        { name: 'Session', question: 'What happens?', href: '/session/', links: [] },
        { name: 'Aftercare', question: 'And afterwards?', href: '/aftercare/', links: [link] },
      ],
    },
  },
});

export const homeStarts = examplesOf(HomeStarts, {
  'one way in': { props: { starts: [{ name: 'I have had it done', links: [link] }] } },
});

export const sourceNames = examplesOf(SourceNames, {
  one: { props: { sources: [{ href: '#s1', label: 'NHS 2024' }] } },
  several: {
    props: {
      sources: [
        { href: '#s1', label: 'NHS 2024' },
        { href: '#s2', label: 'FDA 2025' },
      ],
    },
  },
});
