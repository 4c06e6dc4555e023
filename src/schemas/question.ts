import { z } from 'astro/zod';
import { fields, filled, oneOf, readOn, shortText } from './fields.ts';

/** One question as patients ask it, with a short answer that stands alone. */
export const questionSchema = () =>
  fields({
    /** The question in a patient's words, with its question mark. */
    question: filled('The question')
      .max(90, 'A question has at most 90 characters.')
      .regex(/\?$/, 'End the question with a question mark.'),
    /** Other ways in which people ask it; they are searched, not shown. */
    also: z.array(filled('A way to ask')).default([]),
    /** One to three sentences, each with the facts that it rests on. */
    answer: z
      .array(shortText('A sentence of the answer', 200), 'The answer is missing.')
      .min(1, 'Give an answer.')
      .max(3, 'Answer in three sentences at most.'),
    /** Where to read on: `<stage>/<slug>` or `<stage>/<slug>#section`. */
    readOn: readOn(),
    /** The stage under which it is listed. */
    stage: oneOf('a stage', ['understand', 'benefits', 'decide', 'session', 'aftercare']),
  });
