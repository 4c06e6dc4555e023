/** `npm run proof <stage>/<slug>`: reads one article as the build does, and says what it would refuse. */
import { glossaryPassages, questionPassages } from '../lib/evidence/short-passages.ts';
import { claimedShare } from '../lib/evidence/claimed-share.ts';
import { formatTruthError } from '../lib/evidence/format-truth-error.ts';
import { judge } from '../lib/evidence/judge.ts';
import type { Passage } from '../lib/evidence/passage.ts';
import { formatGrade, readingGrade } from '../lib/reading/grade.ts';
import { hardWords } from '../lib/reading/hard-words.ts';
import { longSentences } from '../lib/reading/long-sentences.ts';
import { sentences } from '../lib/reading/sentences.ts';
import { words } from '../lib/reading/words.ts';
import { gluedList } from '../markdown/glued-list.ts';
import { misuse } from '../markdown/misuse.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { questionSchema } from '../schemas/question.ts';
import { articleFile } from './article-file.ts';
import { entries, facts } from './content-files.ts';

const target = process.argv[2];
if (!target) throw new Error('Name an article (aftercare/first-week), or questions, or glossary.');
const known = facts();
const failed =
  target === 'questions' || target === 'glossary' ? proofShortTexts(target) : proofArticle(target);
if (failed) process.exitCode = 1;

function proofArticle(id: string): boolean {
  const { source, root, texts, prose: body } = articleFile(id);
  const errors = report([...texts, ...body]);
  const wrong = misuse(root) ?? gluedList(root, source);
  if (wrong) console.log(wrong);
  const prose = body.flatMap((passage) => sentences(plain(passage)));
  for (const long of longSentences(prose)) console.log(`Longer than 25 words: "${long}"\n`);
  const hard = hardWords(prose.join('\n\n'), termsOf(source));
  const count = prose.flatMap(words).length;
  console.log(`Words neither familiar nor explained: ${[...new Set(hard)].join(', ') || 'none'}\n`);
  console.log(
    [
      `${String(errors)} to mend`,
      `${String(count)} words`,
      `grade ${formatGrade(readingGrade(prose))}`,
      `${((100 * hard.length) / count).toFixed(1)} hard words in 100`,
      `${String(Math.round(100 * claimedShare(body)))} % of sentences in claims`,
    ].join(' · '),
  );
  return errors > 0 || wrong !== undefined;
}

function proofShortTexts(folder: 'questions' | 'glossary'): boolean {
  const found =
    folder === 'questions'
      ? entries('content/questions/*.yml', questionSchema()).map(({ file, data }) =>
          questionPassages(data, file),
        )
      : entries('content/glossary/*.yml', glossarySchema()).map(({ file, data }) =>
          glossaryPassages(data, file),
        );
  const errors = report(found.flat());
  const prose = found.flat().flatMap((passage) => sentences(plain(passage)));
  console.log(
    `${String(found.length)} entries · ${String(errors)} to mend · grade ${formatGrade(readingGrade(prose))}`,
  );
  return errors > 0;
}

function report(texts: readonly Passage[]): number {
  const errors = texts.flatMap((passage) => judge(passage, known));
  for (const error of errors) console.log(`${formatTruthError(error)}\n`);
  return errors.length;
}

function termsOf(source: string): Set<string> {
  const terms = [...source.matchAll(/<Term[^>]*>([^<]+)</g)].map((match) => match[1] ?? '');
  return new Set(words(terms.join(' ').toLowerCase()));
}

function plain(passage: Passage): string {
  return passage.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ');
}
