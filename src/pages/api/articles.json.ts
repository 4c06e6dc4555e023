import type { APIRoute } from 'astro';
import { openArticles } from '../../collections/open-articles.ts';
import { jsonResponse } from '../../lib/json-response.ts';

/** Every article in short, as open data. */
export const GET: APIRoute = async () => jsonResponse(await openArticles());
