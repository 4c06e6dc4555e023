import type { APIRoute } from 'astro';
import { openChanges } from '../collections/open-articles.ts';
import { jsonResponse } from '../lib/json-response.ts';

/** What changed in all articles, and why, as open data. */
export const GET: APIRoute = async () => jsonResponse(await openChanges());
