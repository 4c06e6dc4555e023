import type { EngineHit, SearchEngine } from './engine.ts';
import { excerptOf } from './excerpt-of.ts';
import type { ExcerptPart } from './excerpt.ts';
import { findTexts, type Asked } from './find.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { namedPlaces, type NamedPlaces } from './named-places.ts';
import { placesOf, type Place } from './place.ts';
import { isAllKnown } from './known.ts';
import { isInformative } from './informative.ts';
import { readQuery, type Correct } from './query.ts';
import { rankPages, type Ranked, type RankedPage } from './rank.ts';
import type { SearchWords, Spelling } from './search-words.ts';
import { sensesOf, type Sense } from './sense.ts';
import { clearQuestion, type ShortAnswer } from './short-answer.ts';
import { stem } from './stem.ts';
import { suggestions, type Suggestion } from './suggest.ts';
import { TUNING } from './tuning.ts';

/** Where a search gets what it knows: a browser, Node and a test each bring their own. */
export interface SearchSources {
  engine: SearchEngine;
  words: SearchWords;
  spelling: () => Promise<Spelling>;
  /** The reviewed answer to a question, by its number. */
  answer: (question: number) => Promise<ShortAnswer>;
}

/** What a query is answered with, as plain data. Addresses are without the site's base path. */
export interface SearchAnswer {
  /** The query as it was typed, without space around it. */
  query: string;
  /** The query as it was read, when slips were mended. */
  corrected?: string;
  /** Set when the query clearly asks one of the site's questions. */
  answer?: ShortAnswer;
  /** Best first, each of another page. */
  results: SearchResult[];
}

/** One page, with the place on it that answers best. */
export interface SearchResult {
  href: string;
  /** The section's heading, or the page's title. */
  title: string;
  /** The title of the page that it is part of; the same as `title` for a page as a whole. */
  page: string;
  /** The id of its stage, or of its part of the site; may be empty. */
  stage: string;
  excerpt: ExcerptPart[];
  /** Other places of the same page that may answer, best first. */
  more: { href: string; title: string }[];
}

/** Answers queries. `find` rejects when the engine can't load its index. */
export interface Search {
  /** With `asTyped`, slips are left as they are. */
  find: (raw: string, asTyped?: boolean) => Promise<SearchAnswer>;
  suggest: (raw: string) => Suggestion[];
}

/** A search over the given sources. */
export async function createSearch({
  engine,
  words,
  spelling,
  answer,
}: SearchSources): Promise<Search> {
  const told = createLexicon(words);
  let whole: Promise<Reader> | undefined;
  const readerFor = (raw: string): Reader | Promise<Reader> => {
    if (whole === undefined && isAllKnown(raw, told)) return { lexicon: told };
    whole ??= Promise.all([spelling(), import('./correct.ts')]).then(([known, { correct }]) => ({
      lexicon: createLexicon(words, known),
      correct,
    }));
    // Search goes on without it: words are then looked for as they were typed.
    return whole.catch(() => {
      whole = undefined;
      return { lexicon: told };
    });
  };
  const { results: all } = await engine.search(null);
  const hits = new Map(all.map((hit) => [hit.id, hit]));
  const places = placesOf(words, told.joinPhrases, [...hits.keys()].sort());
  const named = namedPlaces(places);
  return {
    find: async (raw, asTyped = false) => {
      const { lexicon, correct } = await readerFor(raw);
      const query = readQuery(raw, lexicon, asTyped ? undefined : correct);
      const start = {
        query: raw.trim(),
        ...(query.isCorrected ? { corrected: query.text } : {}),
      };
      if (query.terms.length === 0) return { ...start, results: [] };
      const found = await findTexts(
        engine,
        query.terms.map((term) => ({ term, ...askedBy(term, lexicon, named) })),
        places.length,
      );
      const senses = sensesOf(found.rarities, lexicon);
      const pages = rankPages(places, found, senses, query).slice(0, TUNING.shown);
      const clear = clearQuestion(query, senses, words.questions, lexicon);
      const [short, results] = await Promise.all([
        clear === undefined ? undefined : answer(clear).catch(() => undefined),
        loadResults(pages, hits, senses),
      ]);
      // Numbers move with the site: an answer of another day would be one to another question.
      const isMeant =
        short !== undefined && short.question === words.questions[clear ?? -1]?.[1][0];
      return { ...start, ...(isMeant ? { answer: short } : {}), results };
    },
    suggest: (raw) => suggestions(raw, places, words.questions, told),
  };
}

/** What a query is read with; most need nothing to mend slips, which is loaded for those that do. */
interface Reader {
  lexicon: Lexicon;
  correct?: Correct;
}

/** What to look for on account of a term: its stem where the site says it, and the stems of what the pages say for it. */
function askedBy(term: string, lexicon: Lexicon, named: NamedPlaces): Omit<Asked, 'term'> {
  const { vocabulary, lay, isStart } = lexicon;
  const isHeld = term.length < 3 || /\d/.test(term) || vocabulary.has(term) || isStart(term);
  const rows = [[stem(term)], ...(lay.get(stem(term)) ?? [])];
  const words = rows
    .slice(isHeld ? 0 : 1)
    .map((row) => row.filter(isInformative).join(' '))
    .filter((row) => row !== '');
  return { words: [...new Set(words)], named: named(rows) };
}

/** The pages with the texts of their best places; one whose text can't be loaded is shown without, unless none can. */
async function loadResults(
  pages: readonly RankedPage[],
  hits: ReadonlyMap<string, EngineHit>,
  senses: readonly Sense[],
): Promise<SearchResult[]> {
  const loaded = await Promise.allSettled(
    pages.map(
      async ({ places: [best] }) =>
        (await hits.get(best?.place.hit ?? '')?.data())?.filters?.['text']?.[0] ?? '',
    ),
  );
  const failed = loaded.find((one) => one.status === 'rejected');
  if (failed && loaded.every((one) => one.status === 'rejected')) throw failed.reason;
  return pages.flatMap(({ places: [best, ...others] }, at) => {
    const text = loaded[at]?.status === 'fulfilled' ? loaded[at].value : '';
    return best === undefined ? [] : [resultOf(best.place, text, others, senses)];
  });
}

function resultOf(
  place: Place,
  text: string,
  others: readonly Ranked[],
  senses: readonly Sense[],
): SearchResult {
  return {
    href: place.url,
    title: place.title,
    page: place.page.title,
    stage: place.page.stage,
    excerpt: excerptOf(text, senses),
    more: others
      .filter((other) => other.place.kind === 's' && other.score > 0)
      .map(({ place: { url, title } }) => ({ href: url, title })),
  };
}
