/** The words of a text as they are compared: lower case, no accents, no punctuation, units apart from numbers. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ‘`´]/g, '')
    .replace(
      /(\d)(mm|cm|min|mins|minutes?|hours?|hrs?|days?|weeks?|wks?|months?|years?)\b/g,
      '$1 $2',
    )
    .replace(/\b(day|week|month|year)s?(\d)/g, '$1 $2')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
}
