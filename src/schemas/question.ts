import { z } from 'astro/zod';
import { filled, shortText } from './fields.ts';

/** One question as patients ask it, with a short answer that stands alone. */
export const questionSchema = () =>
  z.strictObject({
    /** The question in a patient's words, with its question mark. */
    question: filled('The question').max(90).regex(/\?$/, 'End the question with a question mark.'),
    /** Other ways in which people ask it; they are searched, not shown. */
    also: z.array(filled('A way to ask')).default([]),
    /** One to three sentences, each with the facts that it rests on. */
    answer: z
      .array(shortText('A sentence of the answer', 200))
      .min(1, 'Give an answer.')
      .max(3, 'Answer in three sentences at most.'),
    /** Where to read on: `<stage>/<slug>` or `<stage>/<slug>#section`. */
    readOn: z
      .string()
      .regex(
        /^[a-z-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
        'Write <stage>/<slug> or <stage>/<slug>#section.',
      ),
    /** The stage under which it is listed. */
    stage: z.enum(['understand', 'benefits', 'decide', 'session', 'aftercare']),
  });
