import type { Fact } from './fact.ts';

/** What the open data tells of a source. */
export interface OpenSource {
  label: string;
  type: string;
  title: string;
  publisher?: string | undefined;
  authors: readonly string[];
  year?: number | undefined;
  url: string;
  doi?: string | undefined;
  pmid?: string | undefined;
  use: string;
  linkNote?: string | undefined;
  checked: string;
}

interface Site {
  /** The site's address in full, with its last slash. */
  root: string;
  /** The licence's address. */
  licence: string | undefined;
}

/**
 * The shape of `/api/facts.json`: `{ licence, facts: [{ id, url, topic, statement, kind, … }],
 * sources: { <id>: … } }`. Certainty is given for findings only.
 */
export function openFacts(
  facts: readonly Fact[],
  sources: ReadonlyMap<string, OpenSource>,
  site: Site,
): object {
  return {
    licence: site.licence,
    facts: facts.map((fact) => openFact(fact, site.root)),
    sources: Object.fromEntries([...sources].map(([id, source]) => [id, openSource(source)])),
  };
}

/** One fact as the open data tells it; `root` is the site's address in full, with its last slash. */
export function openFact(fact: Fact, root: string) {
  const { id, topic, statement, kind, figures, sources } = fact;
  const { speaker, place, asOf, verdict, searched, conflicts } = fact;
  return {
    ...{ id, url: `${root}evidence/${topic}/#${id}`, topic, statement, kind },
    certainty: kind === 'finding' ? fact.certainty : undefined,
    figures: figures.map((figure) => ({ ...figure, say: [...figure.say] })),
    sources: [...sources],
    speaker: speaker && [...speaker],
    place: place && [...place],
    ...{ asOf, verdict, searched, conflicts },
  };
}

/** One source as the open data tells it. */
export function openSource(source: OpenSource) {
  const { label, type, title, publisher, year, url, doi, pmid, use, linkNote, checked } = source;
  const authors = [...source.authors];
  return { label, type, title, publisher, authors, year, url, doi, pmid, use, linkNote, checked };
}
