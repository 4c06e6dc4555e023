import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { articleId } from '../checks/page.ts';
import { missingForLive } from '../lib/live.ts';
import { MUST_BE_REVIEWED, SITE, SITE_URL, SITE_URL_IS_SET, STATUS, STATUSES } from '../site.ts';
import { readSite } from './read-site.ts';

/** Refuses an unknown `SITE_STATUS`, and a build with `SITE_STATUS=live` while anything is missing that a live site must have. */
export function liveGuard(): AstroIntegration {
  return {
    name: 'needlewise:live-guard',
    hooks: {
      'astro:config:setup': () => {
        if (STATUSES.some((status) => status === STATUS)) return;
        throw new AstroError(
          `There is no status "${STATUS}".`,
          `Set SITE_STATUS to one of: ${STATUSES.join(', ')}.`,
        );
      },
      'astro:build:done': ({ dir }) => {
        if (STATUS !== 'live') return;
        const missing = missingForLive({ ...SITE, urlIsSet: SITE_URL_IS_SET, ...unchecked(dir) });
        if (missing.length === 0) return;
        throw new AstroError(
          `The site can't go live yet.\n\n${missing.map((line) => `✗ ${line}`).join('\n')}`,
          'Without reviews and opened addresses only "publishUnreviewed" in src/site.ts lets it: such pages then say so.',
        );
      },
    },
  };
}

/** What nobody has checked, as the built pages and the open data tell it. */
function unchecked(dir: URL): { unreviewed: string[]; unopened: string[] } {
  const site = readSite(dir, { address: SITE_URL, stages: [] });
  const unreviewed = site.pages.flatMap((page) => {
    const id = articleId(page);
    const must = MUST_BE_REVIEWED.some((start) => id?.startsWith(start));
    return id && must && page.$('article').attr('data-review') !== 'valid' ? [id] : [];
  });
  return { unreviewed, unopened: unopened(site.read('/api/facts.json')) };
}

function unopened(bytes: Uint8Array | undefined): string[] {
  // The shape that src/lib/evidence/open-facts.ts writes.
  const data = JSON.parse(new TextDecoder().decode(bytes)) as {
    facts: { sources: string[] }[];
    sources: Record<string, { linkNote?: string }>;
  };
  const cited = new Set(data.facts.flatMap((fact) => fact.sources));
  return Object.keys(data.sources).filter((id) => cited.has(id) && data.sources[id]?.linkNote);
}
