import { formatGrade, readingGrade } from '../lib/reading/grade.ts';
import { hardWords, hardWordShare } from '../lib/reading/hard-words.ts';
import { longSentences } from '../lib/reading/long-sentences.ts';
import { readableText } from '../lib/reading/readable-text.ts';
import { sentences } from '../lib/reading/sentences.ts';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

const HIGHEST_GRADE = 7;
const LONGEST_SENTENCE = 25;
const HARD_WORDS_IN_100 = 3;

// The one term that every page is about; the name of the site explains it before any page does.
const SUBJECT = ['microneedling', 'microneedle'];

/** What stands in `[data-prose]`, notes left out, must be easy to read, and an article must print the grade that is measured here. */
export function reading({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => [...prose(page), ...printedGrade(page)]);
}

/** The measured text of a page: every outermost `[data-prose]`, block by block. */
function proseOf({ $ }: BuiltPage): string {
  return $('[data-prose]')
    .filter((_, element) => $(element).parents('[data-prose]').length === 0)
    .map((_, element) => readableText($.html(element)))
    .get()
    .join('\n\n');
}

function prose(page: BuiltPage): Finding[] {
  const { file } = page;
  const text = proseOf(page);
  const known = explained(page, text);
  const all = sentences(text);
  const findings: Finding[] = longSentences(all, LONGEST_SENTENCE).map((detail) => ({
    kind: 'long-sentence',
    file,
    detail,
  }));
  const grade = formatGrade(readingGrade(all));
  if (Number(grade) > HIGHEST_GRADE) findings.push({ kind: 'hard-to-read', file, detail: grade });
  const share = hardWordShare(text, known);
  if (share >= HARD_WORDS_IN_100) {
    const detail = `${share.toFixed(1)} in 100: ${tally(hardWords(text, known))}`;
    findings.push({ kind: 'hard-words', file, detail });
  }
  return findings;
}

function explained({ $ }: BuiltPage, text: string): Set<string> {
  const terms = $('[data-term]')
    .map((_, element) => readableText($.html(element)).toLowerCase())
    .get();
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/g)].map(([, inner]) =>
    (inner ?? '').toLowerCase(),
  );
  return new Set([...SUBJECT, ...terms, ...inBrackets]);
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => (count === 1 ? word : `${word} ×${String(count)}`))
    .join(', ');
}

function printedGrade(page: BuiltPage): Finding[] {
  const article = page.$('article[data-article]');
  if (article.length === 0) return [];
  const printed = article.attr('data-grade') ?? '';
  const measured = formatGrade(readingGrade(sentences(proseOf(page))));
  const detail = `“${printed}”, measured ${measured}`;
  return printed === measured ? [] : [{ kind: 'wrong-grade', file: page.file, detail }];
}
