import type { SearchRecord } from './record.ts';
import type { ShortAnswer } from './short-answer.ts';

/** The answer that a question's record holds; `undefined` for a record of another kind. */
export function answerOf({ url, content, meta, filters }: SearchRecord): ShortAnswer | undefined {
  if (filters.kind[0] !== 'question') return undefined;
  const [href] = filters.readOn ?? [];
  const [text = href] = filters.readOnText ?? [];
  return {
    href: url,
    question: meta.title,
    text: content,
    cites: filters.cites ?? [],
    ...(href === undefined || text === undefined ? {} : { readOn: { href, text } }),
  };
}
