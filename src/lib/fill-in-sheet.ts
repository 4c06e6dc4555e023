/** Gives each item of a rendered list a place to write in, labelled with the item's words. */
export function fillInSheet(list: string): string {
  return list.replaceAll(
    /<li>(.*?)<\/li>/gs,
    (_, words: string) => `<li><label>${words.trim()}<textarea></textarea></label></li>`,
  );
}
