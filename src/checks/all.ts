import { discovery } from './discovery.ts';
import { embeds } from './embeds.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { pageHead } from './page-head.ts';
import { pictures } from './pictures.ts';
import { reading } from './reading.ts';
import { requiredParts } from './required-parts.ts';
import type { Check } from './site.ts';
import { truth } from './truth.ts';
import { uniqueTitles } from './unique-titles.ts';
import { validHtml } from './valid-html.ts';
import { weight } from './weight.ts';

/** Every check that a built site must pass, in the order in which they are reported. */
export const CHECKS = {
  links,
  titles: uniqueTitles,
  headings,
  'valid HTML': validHtml,
  head: pageHead,
  'required parts': requiredParts,
  pictures,
  reading,
  truth,
  origins,
  weight,
  discovery,
  embeds,
} as const satisfies Record<string, Check>;
