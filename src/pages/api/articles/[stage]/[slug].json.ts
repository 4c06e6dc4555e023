import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleEntries, readArticle } from '../../../../collections/articles.ts';
import { openArticle } from '../../../../collections/open-articles.ts';
import { jsonResponse } from '../../../../lib/json-response.ts';

export const getStaticPaths = (async () =>
  (await articleEntries()).map((entry) => {
    const [stage, slug] = entry.id.split('/');
    return { params: { stage, slug }, props: { entry } };
  })) satisfies GetStaticPaths;

/** One article as open data; the integration `article-data` adds what only the built page holds. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  jsonResponse(await openArticle(await readArticle(props.entry)));
