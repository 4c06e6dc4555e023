import type { APIRoute } from 'astro';
import { openChanges } from '../collections/open-articles.ts';
import { atomFeed } from '../lib/open-data/atom-feed.ts';
import { BASE, SITE, SITE_URL } from '../site.ts';

/** What changed in all articles, and why, for feed readers. */
export const GET: APIRoute = async () => {
  const { changes, licence } = await openChanges();
  const root = new URL(`${BASE}/`, SITE_URL).href;
  return new Response(atomFeed(changes, { name: SITE.name, locale: SITE.locale, root, licence }), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
};
