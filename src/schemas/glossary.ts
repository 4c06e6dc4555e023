import { z } from 'astro/zod';
import { fields, filled, readOn, shortText } from './fields.ts';

/** A term, what it means in plain words, and what else people call it. */
export const glossarySchema = () =>
  fields({
    /** The term as it is written in a sentence. */
    term: filled('The term'),
    /** What it means, in one or two short sentences without other hard words. */
    meaning: shortText('The meaning', 220),
    /** Other names, abbreviations and spellings. */
    also: z.array(filled('A name')).default([]),
    /** How to say it aloud, where that helps. */
    say: z.string().optional(),
    /** Where to read on: `<stage>/<slug>` or with `#section`. */
    readOn: readOn().optional(),
  });
