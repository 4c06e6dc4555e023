import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { OPEN_SCHEMAS } from '../../../collections/open-schemas.ts';
import { jsonResponse } from '../../../lib/json-response.ts';

export const getStaticPaths = (() =>
  Object.entries(OPEN_SCHEMAS).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of one kind of open data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(props.schema);
