import { load, type CheerioAPI } from 'cheerio';
import { recordText, type Selection } from './record-text.ts';

/** What is indexed of one place: an article, a section of it, a question, a term, or a page as a whole. */
export interface SearchRecord {
  /** The address from the site's root, without its base path; the engine adds that. */
  url: string;
  /** The language of the page in lower case, as the engine asks for it. */
  language: string;
  /** Plain text, one space between words. */
  content: string;
  /** Searched beside the content. `also` holds other ways to ask, separated by `|`. */
  meta: { title: string; page: string; also?: string };
  /** Carried, not searched. `stage` is the first part of the address; `readOn` is an address with its base path. */
  filters: { kind: [RecordKind]; stage: string[]; readOn?: string[]; cites?: string[] };
}

/** Each kind ranks and reads differently. */
export type RecordKind = 'section' | 'article' | 'question' | 'term' | 'page';

/**
 * The records of one built page, given its HTML and its address without the base path. An article gives one for itself
 * ("In short") and one for each section; each `[data-question]` and `[data-glossary-term]` with an id gives one; a page
 * with `[data-search-page]` gives one for what that element holds. All else gives none.
 */
export function recordsOf(html: string, address: string): SearchRecord[] {
  const $ = load(html);
  const shared: Shared = {
    language: ($('html').attr('lang') ?? 'en').toLowerCase(),
    stage: address.split('/').find((part) => part !== '') ?? '',
    page: recordText($('main h1').first()),
  };
  const article = $('main article[data-article]').first();
  if (article.length > 0) return articleRecords($, article, address, shared);
  const each = (selector: string) =>
    $(`main ${selector}`)
      .get()
      .map((element) => $(element));
  return [
    ...each('[data-question][id]').map((element) => questionRecord($, element, address, shared)),
    ...each('[data-glossary-term][id]').map((element) => entry('term', element, address, shared)),
    ...each('[data-search-page]')
      .slice(0, 1)
      .map((element) => record('page', address, shared.page, recordText(element), shared)),
  ];
}

interface Shared {
  language: string;
  stage: string;
  page: string;
}

/** Sections that a layout adds; they say nothing of the subject. */
const FRAME_SECTIONS = ['in-short', 'sources', 'about-this-page'];

function articleRecords(
  $: CheerioAPI,
  article: Selection,
  address: string,
  shared: Shared,
): SearchRecord[] {
  const inShort = recordText(article.find('section[data-section="in-short"]').first());
  const sections = article
    .find('section[data-section]')
    .get()
    .map((element) => $(element))
    .filter((section) => !FRAME_SECTIONS.includes(section.attr('data-section') ?? ''));
  return [
    record('article', address, shared.page, inShort, shared),
    ...sections.map((section) => {
      const url = `${address}#${section.attr('data-section') ?? ''}`;
      return record(
        'section',
        url,
        recordText(section.find('h2').first()),
        recordText(section),
        shared,
      );
    }),
  ];
}

function questionRecord(
  $: CheerioAPI,
  element: Selection,
  address: string,
  shared: Shared,
): SearchRecord {
  const question = entry('question', element, address, shared);
  const readOn = element.find('a[data-read-on]').attr('href');
  const cites = [
    ...new Set(
      element
        .find('[data-note] a')
        .get()
        .map((link) => $(link).text().trim()),
    ),
  ];
  return {
    ...question,
    filters: { ...question.filters, ...(readOn === undefined ? {} : { readOn: [readOn] }), cites },
  };
}

/** A question or a term: its heading is the title, `data-also` what else people call it. */
function entry(
  kind: RecordKind,
  element: Selection,
  address: string,
  shared: Shared,
): SearchRecord {
  const title = recordText(element.find('h2, h3, dt, dfn').first());
  const made = record(
    kind,
    `${address}#${element.attr('id') ?? ''}`,
    title,
    recordText(element),
    shared,
  );
  const also = element.attr('data-also')?.trim() ?? '';
  return also === '' ? made : { ...made, meta: { ...made.meta, also } };
}

function record(
  kind: RecordKind,
  url: string,
  title: string,
  content: string,
  { language, stage, page }: Shared,
): SearchRecord {
  const meta = { title, page };
  return { url, language, content, meta, filters: { kind: [kind], stage: [stage] } };
}
