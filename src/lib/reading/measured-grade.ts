import { formatGrade, readingGrade } from './grade.ts';
import { readableText } from './readable-text.ts';
import { sentences } from './sentences.ts';

/** The reading grade of a page's measured prose, as it is printed: its short texts, then its body. */
export function measuredGrade(shortTexts: readonly string[], bodyHtml: string): string {
  return formatGrade(readingGrade(sentences([...shortTexts, readableText(bodyHtml)].join('\n\n'))));
}
