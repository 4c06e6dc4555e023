import { wordsOf } from './normalise.ts';
import type { JoinPhrases } from './phrases.ts';
import { informativeWords } from './informative.ts';
import type { SearchWords } from './search-words.ts';
import { stem } from './stem.ts';

/** A place of the site, ready to be ranked: a section, a page as a whole, or a term of the glossary. */
export interface Place {
  /** The engine's id. */
  hit: string;
  /** The address without base path. */
  url: string;
  kind: 's' | 'a' | 't' | 'p';
  page: { url: string; title: string; stage: string; stems: ReadonlySet<string> };
  /** The section's heading, or the page's title. */
  title: string;
  stems: ReadonlySet<string>;
  /** The stems of each way to ask a question that is answered here. */
  ways: readonly ReadonlySet<string>[];
  /** Questions as they are shown, and what people say, word for word, set phrases as one word. */
  asks: ReadonlySet<string>;
}

/** All places that the words of the site name, given the engine's ids by the alphabet. */
export function placesOf(words: SearchWords, join: JoinPhrases, hits: readonly string[]): Place[] {
  const stems = (text: string) => new Set(informativeWords(join(wordsOf(text))).map(stem));
  const plain = (text: string) => join(wordsOf(text)).join(' ');
  const pages = words.pages.map(([url, title, stage]) => ({
    url,
    title,
    stage,
    stems: stems(title),
  }));
  const said = words.sayings.map(
    ([place, group]) => [place, words.lay[group]?.says ?? []] as const,
  );
  const ways = Map.groupBy([...words.questions, ...said], ([place]) => place);
  // Other ways to ask are shortened, so that nobody types them word for word.
  const shown = words.questions.map(([place, asked]) => [place, asked.slice(0, 1)] as const);
  const whole = Map.groupBy([...shown, ...said], ([place]) => place);
  return words.places.flatMap(([number, section, heading, kind], at) => {
    const page = pages[number];
    if (page === undefined) return [];
    const title = heading === '' ? page.title : heading;
    return [
      {
        hit: hits[at] ?? '',
        url: section === '' ? page.url : `${page.url}#${section}`,
        kind,
        page,
        title,
        stems: stems(title),
        ways: (ways.get(at) ?? []).flatMap(([, asked]) => asked.map(stems)),
        asks: new Set((whole.get(at) ?? []).flatMap(([, asked]) => asked.map(plain))),
      },
    ];
  });
}
