import QuestionEntry from '../../src/components/QuestionEntry.astro';
import { examplesOf } from './example.ts';

const question = {
  id: 'peeling-day-3',
  question: 'Is it normal to peel on day 3?',
  also: ['skin flaking after microneedling', 'dry skin day 3'],
  answer: [
    { text: 'Yes, skin may flake or peel after a couple of days.', facts: ['peeling', 'flaking'] },
    { text: 'Do not pick at it.', facts: [] },
  ],
};
const readOn = { title: 'The first week', href: '/aftercare/first-week/#days-1-to-3' };

export const questionEntry = examplesOf(QuestionEntry, {
  'with a short answer': {
    props: { question, readOn },
    slots: {
      sources: '<p class="source-line" data-note>Sources: <a href="/sources/#nhs">NHS 2024</a></p>',
    },
  },
});
