import { z } from 'astro/zod';
import { fields, filled, place, wordId } from './fields.ts';

/** Where to turn for help in one place. The file name is the region. */
export const helplineSchema = () =>
  fields({
    /** The place as it is printed: "England, Scotland and Wales". */
    place: filled('The place'),
    /** Its order in lists, 1 first. */
    order: place(),
    /** The number for an emergency. */
    emergency: filled('The emergency number'),
    /** Where to get help today that is not an emergency: a number, or words. */
    today: fields({
      /** A number to call, digits as dialled. */
      number: z.string('Put the number in quotation marks.').optional(),
      /** Who answers, or where to go. */
      words: filled('Where to go'),
    }),
    /** The facts that the numbers come from. */
    facts: z
      .array(wordId(), 'Each number comes from a fact.')
      .min(1, 'Each number comes from a fact.'),
  });
