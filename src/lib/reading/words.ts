/** The words of a text in order: letters with inner apostrophes and hyphens ("don't", "follow-up"), dotted abbreviations ("e.g.") and web addresses whole, and each number as a word of its own ("0.5"). */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word that `words` gave back is a number ("72", "1,000", "3rd", "20s"). */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

const WORD =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\d-]*(?:\.\p{Ll}[\p{L}\d-]+)+|\p{L}[\p{L}\p{M}]*(?:['’\-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s)\b)?/gu;
