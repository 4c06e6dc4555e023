import { z } from 'astro/zod';
import { CERTAINTIES, FACT_KINDS, VERDICTS } from '../lib/evidence/fact.ts';

/** The shapes of the open data under /api/. Fields may be added; none changes its meaning. */

const day = () => z.iso.date().describe('A day, YYYY-MM-DD.');
const address = (what: string) => z.url().describe(`${what}, in full.`);
const factIds = () => z.array(z.string()).describe('Ids of facts, as in facts.json.');
const licence = () => z.url().optional().describe('The licence of the text.');

const shortText = (what: string) => z.object({ text: z.string(), facts: factIds() }).describe(what);

const review = () =>
  z
    .object({
      is: z.enum(['none', 'valid', 'changed']),
      name: z.string().optional(),
      role: z.string().optional(),
      registration: z.string().optional(),
      interests: z.string().optional(),
      date: day().optional(),
      hash: z.string().optional(),
    })
    .describe('Whether a clinician signed the text: not yet, as it stands, or before it changed.');

const change = () =>
  z.object({
    date: day(),
    what: z.string(),
    why: z.string(),
    safety: z.boolean().describe('Whether it touches safety.'),
  });

const summary = () =>
  z.object({
    id: z.string().describe('Stage and slug; never changes its meaning.'),
    title: z.string(),
    description: z.string(),
    stage: z.string(),
    checked: day().describe('The day of the last check.'),
    next: day().describe('The day by which it is checked again.'),
    review: review(),
    hash: z.string().length(64).describe('SHA-256 of the reviewed text.'),
    withdrawn: z.object({ date: day(), why: z.string() }).optional(),
    url: address('The page'),
    embed: address('The article for a frame'),
    card: address('The article in short, for a frame'),
    oembed: address('The answer of oEmbed'),
    data: address('The article as data'),
  });

const figure = () =>
  z.object({
    is: z.number(),
    to: z.number().optional(),
    unit: z.string(),
    say: z.array(z.string()).describe('Every way in which a page may print it.'),
  });

const fact = () =>
  z.object({
    id: z.string(),
    url: address('The entry among the evidence'),
    topic: z.string(),
    statement: z.string(),
    kind: z.enum(FACT_KINDS),
    certainty: z.enum(CERTAINTIES).optional().describe('As GRADE grades it; findings only.'),
    figures: z.array(figure()),
    sources: z.array(z.string()).describe('Ids, as in "sources".'),
    speaker: z.array(z.string()).optional(),
    place: z.array(z.string()).optional(),
    asOf: z.string().optional(),
    verdict: z.enum(VERDICTS).optional(),
    searched: day().optional(),
    conflicts: z.string().optional(),
  });

const source = () =>
  z.object({
    label: z.string(),
    type: z.string(),
    title: z.string(),
    publisher: z.string().optional(),
    authors: z.array(z.string()),
    year: z.int().optional(),
    url: z.url(),
    doi: z.string().optional(),
    pmid: z.string().optional(),
    use: z.string(),
    linkNote: z.string().optional().describe('Set while nobody has opened the address.'),
    checked: day(),
  });

const sources = () => z.record(z.string(), source()).describe('Sources by id.');

/** /api/facts.json */
export const openFactsSchema = () =>
  z.object({ licence: licence(), facts: z.array(fact()), sources: sources() });

/** /api/articles.json */
export const openArticlesSchema = () =>
  z.object({ licence: licence(), articles: z.array(summary()) });

/** /api/articles/<id>.json */
export const openArticleSchema = () =>
  summary().extend({
    licence: licence(),
    answer: shortText('The answer in one sentence.'),
    keyPoints: z.array(shortText('A key point.')),
    safety: shortText(
      'Signs that need help, and where to get it. Show it with the text.',
    ).optional(),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        url: address('The section'),
        html: z.string().describe('Plain elements; data-facts names the facts of a sentence.'),
        text: z.string(),
      }),
    ),
    claims: z.array(z.object({ section: z.string(), text: z.string(), facts: factIds() })),
    facts: z.array(fact()).describe('The facts that the article cites, in order.'),
    sources: sources(),
    changes: z.array(change()).describe('Newest first.'),
  });

/** /changes.json */
export const changesSchema = () =>
  z.object({
    licence: licence(),
    changes: z
      .array(change().extend({ id: z.string(), title: z.string(), url: address('The page') }))
      .describe('Of all articles, newest first.'),
  });
