import { z } from 'astro/zod';

/**
 * An object that refuses a misspelt key with the list of those it knows. `what` names the object
 * in the message when it is missing.
 */
export const fields = <T extends z.core.$ZodLooseShape>(shape: T, what = 'The entry') =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return `${what} is missing, or is no set of fields.`;
      const known = Object.keys(shape).join(', ');
      return `There is no field "${(issue.keys ?? []).join('", "')}". Choose from: ${known || 'none'}.`;
    },
  });

/** A place in an order, 1 first. */
export const place = () =>
  z.int('Write the order as a whole number, 1 first.').positive('Count the order from 1.');

/** One value of a closed set. `what` names it in the message. */
export const oneOf = <const T extends readonly string[]>(what: string, values: T) =>
  z.enum(values, `Choose ${what}: ${values.join(', ')}.`);

/** Where to read on: an article, or one of its sections. */
export const readOn = () =>
  z
    .string('Say where to read on.')
    .regex(
      /^[a-z-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
      'Write <stage>/<slug> or <stage>/<slug>#section.',
    );

/** A calendar day written YYYY-MM-DD. YAML reads a bare date as a Date; both are taken. */
export const day = () =>
  z
    .union([z.date(), z.string()], { error: 'Write a day as YYYY-MM-DD.' })
    .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
    .pipe(z.iso.date('Write a day as YYYY-MM-DD, one that exists.'));

/** An id in words: lower-case letters, digits and hyphens. It is an address for ever. */
export const wordId = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Write an id in lower-case words joined by hyphens.');

/** Text that must not be blank. `what` names it in the message. */
export const filled = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined || input === null
          ? `${what} is missing.`
          : `${what} is no text. Put it in quotation marks.`,
    })
    .trim()
    .min(1, `${what} is empty.`);

/** A short text and the facts that it rests on. `max` is its length in characters. */
export const shortText = (what: string, max: number, min = 1) =>
  fields(
    {
      /** The words themselves. Numbers and words of effect need `facts`. */
      text: filled(what)
        .max(max, `${what} is longer than ${String(max)} characters. Shorten it.`)
        .refine(
          (text) => text.length >= min,
          `${what} is shorter than ${String(min)} characters. Say more.`,
        ),
      /** Ids of the facts that the text rests on; empty for a question, an order or a plain pointer. */
      facts: z.array(wordId()).default([]),
    },
    what,
  );
