import { longDate } from '../dates.ts';
import type { Fact } from '../evidence/fact.ts';

/** One claim of an article as a reviewer judges it. */
interface PackClaim {
  /** The sentence, as a reader meets it. */
  text: string;
  facts: readonly Fact[];
}

/** What a review pack holds. */
export interface Pack {
  id: string;
  title: string;
  /** SHA-256 of the text. */
  hash: string;
  /** Where readers find the page, in full. */
  url: string;
  /** The day on which the pack was made. */
  made: string;
  claims: readonly PackClaim[];
  /** Label and address of a source, by its id. */
  sources: ReadonlyMap<string, { label: string; url: string }>;
  /** Where the pack goes back to, or undefined while no contact is set. */
  contact: string | undefined;
}

/**
 * A sheet for a clinician, as one HTML file to fill in on paper or on screen: each claim with its
 * facts, certainty and sources and three boxes, the hash, and how to send it back.
 */
export function reviewPack(pack: Pack): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Review: ${escape(pack.title)}</title>
<style>${STYLE}</style></head><body>
<h1>Review: ${escape(pack.title)}</h1>
<p>${escape(pack.url)}<br>Text version <code>${pack.hash}</code><br>Made on ${longDate(pack.made)}. ${String(pack.claims.length)} claims.</p>
<p>Read the page first. Then tick one box for each claim. "Wrong" and "unclear" need a word on why. A claim must not be surer than its facts.</p>
<ol>
${pack.claims.map((claim) => item(claim, pack.sources)).join('\n')}
</ol>
<h2>The page as a whole</h2>
<p>Is anything missing that a patient must know? Is a sign or a level of help wrong?</p>
<p class="lines"></p>
<h2>Sign-off</h2>
<p class="sign">Name: <span></span> Role: <span></span></p>
<p class="sign">Registration: <span></span> Date: <span></span></p>
<p class="sign">Interests, or none: <span></span></p>
<p>${pack.contact ? `Send it back to ${escape(pack.contact)}.` : 'Give it back to whoever sent it: the site has no contact address yet.'} The sign-off holds for text version ${pack.hash.slice(0, 8)} only. If the text changes, the page says so.</p>
</body></html>
`;
}

function item({ text, facts }: PackClaim, sources: Pack['sources']): string {
  return `<li><p class="claim">${escape(text)}</p>
<ul>${facts.map((fact) => grounds(fact, sources)).join('')}</ul>
<p class="boxes"><label><input type="checkbox"> right</label> <label><input type="checkbox"> wrong</label> <label><input type="checkbox"> unclear</label> <span></span></p></li>`;
}

function grounds(fact: Fact, sources: Pack['sources']): string {
  const sure =
    fact.kind === 'finding'
      ? `${fact.kind}, certainty ${fact.certainty ?? 'not given'}`
      : fact.kind;
  const links = fact.sources.map((id) => {
    const source = sources.get(id);
    return source ? `<a href="${escape(source.url)}">${escape(source.label)}</a>` : escape(id);
  });
  return `<li>${escape(fact.statement)} <small>(${sure}; ${links.join('; ') || 'no source: looked for and not found'})</small></li>`;
}

const STYLE =
  'body{font:11pt/1.45 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}ol{padding-left:1.4rem}ol>li{break-inside:avoid;border-top:1px solid;padding:.6rem 0}.claim{font-weight:700;margin:0}ul{margin:.3rem 0;padding-left:1.2rem}.boxes{display:flex;gap:1.4rem;margin:.3rem 0}.boxes span,.sign span{flex:1;border-bottom:1px dotted}.sign{display:flex;gap:.6rem}.lines{height:6rem;border-bottom:1px dotted}code{overflow-wrap:anywhere}';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
