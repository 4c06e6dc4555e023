const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<=..[^su])s$/, ''],
  [/(?<=[a-z]*[aeiouy][a-z]+)ing$/, ''],
  [/(?<=[a-z]*[aeiouy][a-z]+)ed$/, ''],
  [/(?<=...)ly$/, ''],
  [/(?<=...)e$/, ''],
  [/([b-df-hj-km-np-rtv-z])\1$/, '$1'],
];

/** A word without its common English endings, so that "scars", "scarring" and "scarred" are one word. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return ENDINGS.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word);
}
