import { load } from 'cheerio';
import type { RecordKind, SearchRecord } from './record.ts';
import { recordText, type Selection } from './record-text.ts';

/**
 * The records of one built page, given its HTML, its address without the base path, and that path. An article gives one for itself
 * ("In short") and one for each section; each `[data-question]` and `[data-glossary-term]`, named by its value, gives
 * one; a page with `[data-search-page]` gives one for what that element holds. All else gives none.
 */
export function recordsOf(html: string, address: string, base = '/'): SearchRecord[] {
  const $ = load(html);
  const stage = address.split('/').find((part) => part !== '') ?? '';
  const language = ($('html').attr('lang') ?? 'en').toLowerCase();
  const page = recordText($('main h1').first());

  const record = (kind: RecordKind, hash: string, title: string, content: string) => {
    const meta = { title, page };
    return {
      url: address + hash,
      language,
      content,
      meta,
      filters: { kind: [kind], stage: [stage] },
    } satisfies SearchRecord;
  };
  const part = (kind: RecordKind, element: Selection, id: string) => {
    const heading = element.find('h2, h3, summary').first();
    return record(kind, `#${id}`, recordText(heading), recordText(element, heading));
  };
  const each = (selector: string) =>
    $(selector)
      .get()
      .map((element) => $(element));

  const article = each('main article[data-article]').map(() => {
    const inShort = $('section[data-section="in-short"]').first();
    return record('article', '', page, recordText(inShort, inShort.find('h2').first()));
  });
  const sections = each('main article[data-article] section[data-section]')
    .filter((section) => !FRAME_SECTIONS.has(section.attr('data-section') ?? ''))
    .map((section) => part('section', section, section.attr('data-section') ?? ''));
  const questions = each('main [data-question]').map((question) =>
    withAlso(
      question,
      withReadOn(question, base, part('question', question, question.attr('data-question') ?? '')),
    ),
  );
  const terms = each('main [data-glossary-term]').map((term) =>
    withAlso(term, part('term', term, term.attr('data-glossary-term') ?? '')),
  );
  const whole = each('main [data-search-page]').map((element) =>
    record('page', '', page, recordText(element, element.find('h1').first())),
  );
  return [...article, ...sections, ...questions, ...terms, ...whole];
}

/** Sections that a layout adds; they say nothing of the subject. */
const FRAME_SECTIONS = new Set(['in-short', 'sources', 'about-this-page']);

function withAlso(element: Selection, record: SearchRecord): SearchRecord {
  const also = element.attr('data-also')?.trim() ?? '';
  return also === '' ? record : { ...record, meta: { ...record.meta, also } };
}

/** Adds where a question says to read on (`.read-on a`) and the names in its other notes. */
function withReadOn(question: Selection, base: string, record: SearchRecord): SearchRecord {
  const link = question.find('.read-on a').first();
  const sources = question.find('[data-note]:not(.read-on) a');
  const filled = (text: string | undefined) => (text === undefined || text === '' ? [] : [text]);
  return {
    ...record,
    filters: {
      ...record.filters,
      readOn: filled(link.attr('href')?.replace(base, '/')),
      readOnText: filled(recordText(link)),
      cites: [...new Set(sources.get().map((_, at) => recordText(sources.eq(at))))],
    },
  };
}
