import type { APIRoute } from 'astro';
import { BASE, SITE_URL, STATUS } from '../site.ts';

/** A draft carries noindex on its pages, so that crawlers may read and obey it. */
export const GET: APIRoute = () => {
  const sitemap = new URL(`${BASE}/sitemap-index.xml`, SITE_URL).href;
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(STATUS === 'live' ? [`Sitemap: ${sitemap}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
