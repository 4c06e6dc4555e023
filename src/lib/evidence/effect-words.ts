/**
 * The reviewed list of words of effect or harm, each with its inflections. A sentence that says
 * one of them says what the treatment does to somebody, so it has to rest on a fact.
 */
const EFFECT_WORDS = [
  'improv(?:e|es|ed|ing|ement|ements)',
  'reduc(?:e|es|ed|ing|tion|tions)',
  'fad(?:e|es|ed|ing)',
  'smooth(?:s|er|ed|ing|ens?)?',
  'heal(?:s|ed|ing)?',
  'treat(?:s|ing)?',
  'prevent(?:s|ed|ing|ion)?',
  'work(?:s|ed)?',
  'safe(?:r|st|ly|ty)?',
  'unsafe',
  'risk(?:s|y|ier|ed)?',
  'danger(?:s|ous)?',
  'caus(?:e|es|ed|ing)',
  'scar(?:s|red|ring)?',
  'infect(?:s|ed|ing|ion|ions|ious)?',
  'cur(?:e|es|ed|ing)',
  'boost(?:s|ed|ing)?',
  'stimulat(?:e|es|ed|ing|ion)',
  'tighten(?:s|ed|ing)?',
  'plump(?:s|er|ed|ing)?',
  'brighten(?:s|ed|ing)?',
  'lighten(?:s|ed|ing)?',
  'darken(?:s|ed|ing)?',
  'damag(?:e|es|ed|ing)',
  'harm(?:s|ed|ful|ing|less)?',
  'injur(?:e|es|ed|y|ies|ing)',
  'burn(?:s|ed|ing|t)?',
  'bleed(?:s|ing)?',
  'bruis(?:e|es|ed|ing)',
  'blister(?:s|ed|ing)?',
  'inflam(?:e|es|ed|mation)',
  'protect(?:s|ed|ing|ion)?',
  'effective(?:ly|ness)?',
  'ineffective',
  'benefi(?:t|ts|ted|cial)',
  'rejuvenat(?:e|es|ed|ing|ion)',
  'restor(?:e|es|ed|ing)',
  'repair(?:s|ed|ing)?',
  'shrink(?:s|ing)?',
  'poison(?:s|ed|ing|ous)?',
  'complication(?:s)?',
  'side effect(?:s)?',
  'worsen(?:s|ed|ing)?',
  'trigger(?:s|ed|ing)?',
  'allerg(?:y|ies|ic)',
  'remov(?:e|es|al)',
  'eras(?:e|es|ed|ing)',
  'eliminat(?:e|es|ed|ing)',
  'revers(?:e|es|ed|ing)',
  'renew(?:s|ed|ing|al)?',
  'regenerat(?:e|es|ed|ing|ion)',
  'strengthen(?:s|ed|ing)?',
  'thicken(?:s|ed|ing)?',
  'regrow(?:s|ing|th)?',
  'kill(?:s|ed|ing)?',
];

/** Names that hold such a word and say nothing of what the treatment does. */
const NAMES = [
  'acne[- ]scars?',
  'acne[- ]scarring',
  '(?:rolling|boxcar|ice-pick|raised|old|surgical|burn|stretch|atrophic|keloid|type of|types of|kind of|kinds of|your) scars?',
  'scar types?',
  'scars? from acne',
  'side effects leaflet',
  '(?:at|from|off|back to|go to|return to) work',
  'work(?:s|ed)? out',
  'Safety Standards?',
  'Poison Help',
  'poison centres?',
];

const effect = new RegExp(String.raw`(?<![\p{L}-])(?:${EFFECT_WORDS.join('|')})(?![\p{L}])`, 'giu');
const names = new RegExp(String.raw`(?<![\p{L}-])(?:${NAMES.join('|')})(?![\p{L}])`, 'giu');

/** The words of effect or harm in `text`, as they stand there. */
export const effectWords = (text: string): string[] =>
  text.replaceAll(names, ' ').match(effect) ?? [];
