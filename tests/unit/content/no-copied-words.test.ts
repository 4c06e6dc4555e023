import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFile } from '../../../src/commands/article-file.ts';
import { entries, facts } from '../../../src/commands/content-files.ts';
import { sharedRun } from '../../../src/lib/evidence/shared-run.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { questionSchema } from '../../../src/schemas/question.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const fragments = entries('content/sources/*.yml', sourceSchema()).flatMap(({ id, data }) =>
  data.seenFragment ? [{ id, words: data.seenFragment }] : [],
);

const articles = globSync('content/articles/*/*.mdx').map((file) => {
  const { texts, prose } = articleFile(file.slice('content/articles/'.length, -'.mdx'.length));
  return {
    file,
    texts: [...texts, ...prose].map(({ runs }) => runs.map((run) => run.text).join('')),
  };
});
const entriesOfText = [
  ...entries('content/questions/*.yml', questionSchema()).map(({ file, data }) => ({
    file,
    texts: data.answer.map((sentence) => sentence.text),
  })),
  ...entries('content/glossary/*.yml', glossarySchema()).map(({ file, data }) => ({
    file,
    texts: [data.meaning.text],
  })),
  ...[...facts().values()].map(({ id, statement }) => ({ file: id, texts: [statement] })),
];

test('no text shares a run of eight words with a source', () => {
  const shared = [...articles, ...entriesOfText].flatMap(({ file, texts }) =>
    texts.flatMap((text) =>
      fragments.flatMap((fragment) => {
        const run = sharedRun(text, fragment.words);
        return run ? [`${file} shares "${run}" with ${fragment.id}`] : [];
      }),
    ),
  );
  expect(shared).toEqual([]);
});

test('a copied run is found, whatever its case and marks', () => {
  const source = 'Redness and swelling may last for up to seven days, we found.';
  expect(sharedRun('As they say: redness and swelling may last for up to a week.', source)).toBe(
    'redness and swelling may last for up to',
  );
  expect(sharedRun('Swelling and redness may last for up to a week.', source)).toBe(undefined);
});
