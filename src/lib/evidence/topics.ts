import type { Fact } from './fact.ts';

/** The topics of the evidence pages, as a reader would name them. */
const TOPICS: Readonly<Record<string, string>> = {
  'what-it-is': 'What microneedling is',
  'how-it-works': 'What happens in the skin',
  devices: 'Devices',
  'needle-depth': 'Needle length and skin depth',
  absorption: 'Getting products into the skin',
  'common-claims': 'Claims that people meet',
  'benefit-acne-scars': 'Acne scars',
  'benefit-wrinkles': 'Wrinkles',
  'benefit-pores': 'Pores',
  'benefit-stretch-marks': 'Stretch marks',
  'benefit-pigmentation': 'Dark patches and sun spots',
  'benefit-hair': 'Hair loss',
  'skin-of-colour': 'Brown and black skin',
  suitability: 'Who should wait or not have it',
  pregnancy: 'Pregnancy and breastfeeding',
  teenagers: 'Teenagers',
  'body-image': 'Feelings and body image',
  alternatives: 'Other treatments',
  'rf-microneedling': 'Radiofrequency (RF) microneedling',
  'home-vs-professional': 'At home or with a professional',
  'provider-and-cost': 'Choosing who does it, and cost',
  session: 'The session',
  'pain-relief': 'Numbing and pain',
  fainting: 'Fainting',
  'course-and-results': 'Sessions and results',
  recovery: 'The days after',
  aftercare: 'Aftercare',
  risks: 'What can go wrong',
  'warning-signs': 'Warning signs',
  eyes: 'Eyes',
  'unsafe-needles': 'Shared or dirty needles',
  'emergency-numbers': 'Numbers to call',
  complaints: 'When it went wrong',
  'regulation-us': 'The law in the US',
  'regulation-uk': 'The law in the UK',
  'regulation-other': 'The law in other countries',
};

/** A topic and its facts, in the order in which readers meet them. */
export interface Topic<T extends Fact = Fact> {
  id: string;
  name: string;
  facts: T[];
}

/** Facts by topic. Throws on a topic that has no name yet. */
export function topics<T extends Fact>(facts: Iterable<T>): Topic<T>[] {
  const all = [...facts];
  const unnamed = all.find((fact) => !(fact.topic in TOPICS));
  if (unnamed)
    throw new Error(
      `The topic "${unnamed.topic}" has no name. Name it in src/lib/evidence/topics.ts.`,
    );
  return Object.entries(TOPICS)
    .map(([id, name]) => ({ id, name, facts: all.filter((fact) => fact.topic === id) }))
    .filter((topic) => topic.facts.length > 0);
}
