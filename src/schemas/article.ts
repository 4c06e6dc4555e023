import { z } from 'astro/zod';
import { day, fields, filled, place, shortText, wordId } from './fields.ts';

/** One article. Its path is its id and its address: `<stage>/<slug>`. */
export const articleSchema = () =>
  fields({
    /** The reader's question, or the plain name of the thing; at most 50 characters. */
    title: filled('The title').max(50, 'A title has at most 50 characters.'),
    /** What search engines print under the title: 70 to 155 characters. */
    description: shortText('The description', 155, 70),
    /** The answer in one sentence, at most 140 characters. */
    answer: shortText('The answer', 140),
    /** Three to five points, each at most 80 characters. In aftercare the last is the help line. */
    keyPoints: z
      .array(
        fields({
          ...shortText('A key point', 80).shape,
          /** A section of this page (`#id`) or an address that the point leads to. */
          to: z.string().regex(/^[#/]/, 'Start with # or /.').optional(),
        }),
        'The key points are missing.',
      )
      .min(3, 'Give at least three key points.')
      .max(5, 'Give at most five key points.'),
    /** Signs that need help and where to get it; travels with every embed. At most 300 characters. */
    safety: shortText('The safety line', 300).optional(),
    /** Its place within the stage, 1 first. */
    order: place(),
    /** The day on which the text was last checked against its facts. */
    checked: day(),
    /** The day by which it will be checked again. */
    next: day(),
    /** What changed in the text, newest first. */
    changes: z
      .array(
        fields({
          date: day(),
          /** What is different for a reader. */
          what: filled('What changed'),
          /** Why it was changed. */
          why: filled('Why it changed'),
          /** Whether it touches safety. */
          safety: z.boolean('Write true or false.'),
        }),
        'The changes are missing.',
      )
      .min(1, 'Start with the day on which the article was first written.'),
    /** Ids of articles that say more. */
    related: z
      .array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Write <stage>/<slug>.'))
      .default([]),
    /** Ids of sources in which others tell patients about the same; shown below the related pages. */
    further: z.array(wordId()).default([]),
    /** Ids under which the article once stood; they keep answering. */
    formerly: z.array(z.string()).default([]),
    /** Set when the text is no longer offered. */
    withdrawn: fields({ date: day(), why: filled('Why it was withdrawn') }).optional(),
    /** Whether it is about choosing, so that it has to be balanced as DISCERN asks. */
    choosing: z.boolean().default(false),
  }).refine((article) => article.next > article.checked, {
    path: ['next'],
    error: 'The next check must come after the last one.',
  });
