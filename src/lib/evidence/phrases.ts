/**
 * The first of `phrases` that stands in `text` as whole words, or undefined. Case is ignored,
 * except for names in capitals, so that "us" is not the US.
 */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  const straight = text.replaceAll('’', "'");
  return phrases.find((phrase) => pattern(phrase).test(straight));
}

function pattern(phrase: string): RegExp {
  const words = phrase
    .replaceAll('’', "'")
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const flags = /[a-z]/.test(phrase) ? 'iu' : 'u';
  return new RegExp(String.raw`(?<![\p{L}\d])${words.join(String.raw`\s+`)}(?![\p{L}\d])`, flags);
}
