import { z } from 'astro/zod';
import { day, fields, filled } from './fields.ts';

/** A clinician's sign-off of one article, bound to the hash of the text that was read. */
export const reviewSchema = () =>
  fields({
    /** The article's id: `<stage>/<slug>`. */
    article: z.string('Name the article.').regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Write <stage>/<slug>.'),
    /** SHA-256 of the reviewed text, 64 characters, as `npm run review <id>` prints it. */
    hash: z
      .string('The hash is missing.')
      .regex(/^[0-9a-f]{64}$/, 'Copy all 64 characters of the hash.'),
    /** The reviewer's name, as it is to be printed. A real person who read the text. */
    name: filled('The name'),
    /** What they are: "consultant dermatologist". */
    role: filled('The role'),
    /** Where the registration can be looked up: "GMC 1234567". */
    registration: filled('The registration'),
    /** Anything that could sway them, or "none". */
    interests: filled('The line of interests'),
    /** The day on which the review was finished. */
    date: day(),
  });
