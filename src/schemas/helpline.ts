import { z } from 'astro/zod';
import { filled, wordId } from './fields.ts';

/** Where to turn for help in one place. The file name is the region. */
export const helplineSchema = () =>
  z.strictObject({
    /** The place as it is printed: "England, Scotland and Wales". */
    place: filled('The place'),
    /** Its order in lists, 1 first. */
    order: z.int().positive(),
    /** The number for an emergency. */
    emergency: filled('The emergency number'),
    /** Where to get help today that is not an emergency: a number, or words. */
    today: z.strictObject({
      /** A number to call, digits as dialled. */
      number: z.string().optional(),
      /** Who answers, or where to go. */
      words: filled('Where to go'),
    }),
    /** The facts that the numbers come from. */
    facts: z.array(wordId()).min(1, 'Each number comes from a fact.'),
  });
