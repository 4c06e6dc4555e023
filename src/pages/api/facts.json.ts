import type { APIRoute } from 'astro';
import { facts } from '../../collections/facts.ts';
import { sources } from '../../collections/sources.ts';
import { openFacts } from '../../lib/evidence/open-facts.ts';
import { BASE, SITE, SITE_URL } from '../../site.ts';

/** Every published fact with its sources, as open data. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify(
      openFacts([...(await facts()).values()], await sources(), {
        root: new URL(`${BASE}/`, SITE_URL).href,
        licence: SITE.textLicence?.url,
      }),
    ),
    { headers: { 'Content-Type': 'application/json' } },
  );
