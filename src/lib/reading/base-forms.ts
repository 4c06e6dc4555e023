/** A lower-case word and every word it may be a regular form of: "numbed" gives numbed, numb, numbe; British spellings give the American one too. */
export function baseForms(word: string): Set<string> {
  const forms = new Set([word]);
  // Two rounds undo two endings: "markings", "tidiest", "roughly's".
  for (let round = 0; round < 2; round += 1) {
    for (const form of [...forms]) for (const base of withoutEnding(form)) forms.add(base);
  }
  for (const form of [...forms]) for (const american of inAmerican(form)) forms.add(american);
  return forms;
}

const ENDINGS: readonly [ending: RegExp, ...stems: string[]][] = [
  [/(?<=s)['’]$/, ''],
  [/['’]s$/, ''],
  [/ies$/, 'y', 'ie'],
  [/(?<=[sxzho])es$/, ''],
  [/(?<=[^s])s$/, ''],
  [/ied$/, 'y', 'ie'],
  [/iest$/, 'y'],
  [/ier$/, 'y'],
  [/ily$/, 'y'],
  [/ly$/, '', 'le'],
  [/ying$/, 'ie'],
  [/(?:ed|er|est|ing)$/, '', 'e'],
];
const SHORTEST_STEM = 2;

function withoutEnding(word: string): string[] {
  return ENDINGS.filter(([ending]) => ending.test(word))
    .flatMap(([ending, ...stems]) => stems.map((stem) => word.replace(ending, stem)))
    .flatMap((stem) => [stem, stem.replace(/([^aeiou])\1$/, '$1')])
    .filter((stem) => stem.length >= SHORTEST_STEM);
}

const SPELLINGS: readonly [british: RegExp, american: string][] = [
  [/our/, 'or'],
  [/(?<=[bt])re$/, 'er'],
  [/is(?=e|ing|ation)/, 'iz'],
  [/yse/, 'yze'],
  [/ence$/, 'ense'],
  [/ae|oe/, 'e'],
  [/ogue$/, 'og'],
  [/ph?ough$/, 'plow'],
  [/^grey/, 'gray'],
  [/^mum/, 'mom'],
  [/^tyre/, 'tire'],
  [/mould/, 'mold'],
  [/^programme/, 'program'],
  [/^aeroplane/, 'airplane'],
  [/^pyjama/, 'pajama'],
  [/^cheque/, 'check'],
];

function inAmerican(word: string): string[] {
  return SPELLINGS.filter(([british]) => british.test(word)).map(([british, american]) =>
    word.replace(british, american),
  );
}
