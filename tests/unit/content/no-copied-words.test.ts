import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFile } from '../../../src/commands/article-file.ts';
import { entries, facts } from '../../../src/commands/content-files.ts';
import { wordRuns } from '../../../src/lib/reading/word-runs.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { questionSchema } from '../../../src/schemas/question.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const sourceOfRun = new Map(
  entries('content/sources/*.yml', sourceSchema()).flatMap(({ id, data }) =>
    wordRuns(data.seenFragment ?? '').map((run) => [run, id] as const),
  ),
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
    texts
      .flatMap((text) => wordRuns(text))
      .flatMap((run) => {
        const source = sourceOfRun.get(run);
        return source ? [`${file} shares "${run}" with ${source}`] : [];
      }),
  );
  expect(shared).toEqual([]);
});

test('a copied run is found, whatever its case and marks', () => {
  const copied = 'As they say: Redness and swelling, may last for up to a week.';
  const source = 'redness and swelling may last for up to seven days';
  expect(wordRuns(copied).filter((run) => wordRuns(source).includes(run))).toEqual([
    'redness and swelling may last for up to',
  ]);
  expect(wordRuns('Too short to share a run.')).toEqual([]);
});
