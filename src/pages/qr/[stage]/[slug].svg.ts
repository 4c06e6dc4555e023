import type { APIRoute, GetStaticPaths } from 'astro';
import { articles } from '../../../collections/articles.ts';
import { address } from '../../../lib/addresses.ts';
import { qrSvg } from '../../../lib/qr-svg.ts';
import { BASE, SITE_URL } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await articles()).map(({ id }) => {
    const [stage, slug] = id.split('/');
    return { params: { stage, slug } };
  })) satisfies GetStaticPaths;

/** The QR code of an article's address, for its printed leaflet. */
export const GET: APIRoute = ({ params: { stage = '', slug = '' } }) =>
  new Response(qrSvg(new URL(address(BASE, `/${stage}/${slug}/`), SITE_URL).href));
