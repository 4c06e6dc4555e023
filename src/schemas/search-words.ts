import { z } from 'astro/zod';
import { fields, filled } from './fields.ts';

/** One word or a few, as they are typed, without marks that search drops. */
const said = () => filled('A word').max(60, 'A phrase has at most 60 characters.');

/** A stage, a page of a stage, or one of its sections; or a part of the site such as `glossary`. */
const place = () =>
  z
    .string('Name a place.')
    .regex(
      /^[a-z-]+(\/[a-z0-9-]+(#[a-z0-9-]+)?)?$/,
      'Write <stage>, <stage>/<slug> or <stage>/<slug>#section.',
    );

/** What people say, brands among it, and what the pages say instead. */
export const layWordsSchema = () =>
  z.array(
    fields({
      /** What people type; the first one is tested. */
      says: z.array(said()).min(1, 'Say at least one thing that people type.'),
      /** What the pages say. */
      means: z.array(said()),
      /** Places to which the words are laid even if they don't say so. */
      at: z.array(place()).default([]),
      /** Where the first of `says`, typed alone, must lead. */
      finds: z.array(place()).min(1, 'Name a place that the first word must find.'),
    }),
    'Write a list of entries.',
  );

/** Spellings of one thing. */
export const spellingsSchema = () =>
  z.array(fields({ write: said(), for: z.array(said()).min(1, 'Name another spelling.') }));

/** Ordinary words that are never corrected, with spaces between. */
export const guardSchema = () => fields({ words: filled('The list of words') });

/** Groups of words that are never taken for each other. */
export const apartSchema = () =>
  z.array(z.array(said()).min(2, 'Name two words or more.'), 'Write a list of groups.');
