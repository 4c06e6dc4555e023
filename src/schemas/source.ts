import { z } from 'astro/zod';
import { day, fields, filled, oneOf } from './fields.ts';

const SOURCE_TYPES = [
  'regulator',
  'health-service',
  'professional-body',
  'guideline',
  'systematic-review',
  'rct',
  'narrative-review',
  'case-report',
  'survey',
] as const;

/** One source: who, what, when, where, and what kind. The file name is its id for ever. */
export const sourceSchema = () =>
  fields({
    /** The short name that stands beside a sentence, at most 34 characters: "FDA 2025". */
    label: filled('The label').max(34, 'A label has at most 34 characters.'),
    /** The kind of source. */
    type: oneOf('a type', SOURCE_TYPES),
    /** Its full title, as published. */
    title: filled('The title'),
    /** Who published it: a journal, an authority, a hospital, a maker. */
    publisher: z.string().optional(),
    /** Its authors, as named. */
    authors: z.array(z.string()).default([]),
    /** The year of publication; left out where none is given. */
    year: z
      .int('Write the year as four digits.')
      .min(1900, 'Write a year since 1900.')
      .max(2100, 'Write a year before 2100.')
      .optional(),
    /** Its official address. */
    url: z.url('Write the full address, with https.'),
    /** Digital object identifier, without a resolver. */
    doi: z.string().optional(),
    /** PubMed's number. */
    pmid: z.string().optional(),
    /** How much of it was read. */
    seen: oneOf('how much was seen', ['full page', 'abstract', 'excerpt']),
    /** Words that stand in the source, by which a link opens at the sentence. Never printed. */
    seenFragment: z.string().optional(),
    /** How a study was made, or what a page is. */
    design: z.string().optional(),
    /** `manufacturer` is not independent; `shows-that-advice-varies` is never an authority. */
    use: oneOf('a use', ['evidence', 'manufacturer', 'shows-that-advice-varies']),
    /** Set while a person still has to open the address. */
    linkNote: z.string().optional(),
    /** The date that the page itself carries. */
    pageDate: day().optional(),
    /** The day on which the source was last read. */
    checked: day(),
  });
