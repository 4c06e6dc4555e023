import { expect, test } from 'vitest';
import { questionGroups } from '../../src/lib/question-groups.ts';

const ask = (question: string, readOn: string) => ({ question, readOn });
const ARTICLES = [
  { id: 'decide/risks', title: 'Risks', sections: ['common', 'rare'] },
  { id: 'aftercare/help', title: 'Help', sections: ['call', 'eyes'] },
  { id: 'aftercare/week', title: 'The week', sections: [] },
];
const STAGES = [
  { id: 'understand', question: 'What is it?' },
  { id: 'decide', question: 'Is it for me?' },
  { id: 'aftercare', question: 'And then?' },
];
const HELP = { article: 'aftercare/help', id: 'help', name: 'Do you need help?' };
const groups = (...questions: ReturnType<typeof ask>[]) =>
  questionGroups(questions, ARTICLES, STAGES, HELP).map(({ name, topics }) => [
    name,
    ...topics.map(({ title, questions }) => [title, ...questions.map(({ question }) => question)]),
  ]);

test('puts what needs help first, then stage by stage what each article answers', () => {
  expect(
    groups(
      ask('When is it red?', 'aftercare/week'),
      ask('Who scars?', 'decide/risks'),
      ask('My eye?', 'aftercare/help#eyes'),
    ),
  ).toEqual([
    ['Do you need help?', ['Help', 'My eye?']],
    ['Is it for me?', ['Risks', 'Who scars?']],
    ['And then?', ['The week', 'When is it red?']],
  ]);
});

test('follows the sections of an article, and the alphabet within one', () => {
  expect(
    groups(
      ask('What is rare?', 'decide/risks#rare'),
      ask('Is pain common?', 'decide/risks#common'),
      ask('Are burns common?', 'decide/risks#common'),
      ask('What can go wrong?', 'decide/risks'),
    ),
  ).toEqual([
    [
      'Is it for me?',
      ['Risks', 'What can go wrong?', 'Are burns common?', 'Is pain common?', 'What is rare?'],
    ],
  ]);
});
