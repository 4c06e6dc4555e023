/**
 * The address of a page at the sentence that holds `words` (WICG Scroll to Text Fragment). A
 * hyphen, a comma and an ampersand divide the parts of a text directive, so they are encoded.
 */
export function atSentence(url: string, words: string | undefined): string {
  if (!words) return url;
  const text = encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
