import type { Fact } from '../lib/evidence/fact.ts';
import { judge } from '../lib/evidence/judge.ts';
import type { Finding } from './finding.ts';
import { htmlPassages } from './html-passages.ts';
import type { BuiltSite } from './site.ts';

/** Where the build puts the facts as open data. */
const FACTS = '/api/facts.json';

/** The rules of truth once more, over what readers, search engines and clinics get: every sentence of every built page. */
export function truth(site: BuiltSite): Finding[] {
  const bytes = site.read(FACTS);
  if (!bytes) return [{ kind: 'no-facts', file: FACTS, detail: '' }];
  const facts = factsOf(bytes);
  return site.pages.flatMap((page) =>
    htmlPassages(page)
      .flatMap((passage) => judge(passage, facts))
      .map(({ message, help, text }): Finding => ({
        kind: 'untrue',
        file: page.file,
        detail: `${message} “${text}” ${help}`,
      })),
  );
}

function factsOf(bytes: Uint8Array): Map<string, Fact> {
  // Our own build wrote the file, from facts that their schema had checked.
  const data = JSON.parse(new TextDecoder().decode(bytes)) as { facts: Fact[] };
  return new Map(data.facts.map((fact) => [fact.id, fact]));
}
