import { describe, expect, test } from 'vitest';
import { urgentSign } from '../../../src/lib/search/urgent-sign.ts';
import { URGENT_SIGNS, type UrgentLevel } from '../../../src/lib/search/urgent-signs.ts';

const URGENT: Record<UrgentLevel, readonly string[]> = {
  crisis: [
    'I want to die because of my skin',
    'suicidal after microneedling ruined my face',
    'feeling suicidle',
    'I want to kill myself',
    'thinking about hurting myself',
    "I don't want to live like this any more",
    'better off dead',
    'self harm',
    'samaritans number',
  ],
  emergency: [
    "can't breathe after numbing cream",
    'cant breath',
    'cantbreathe',
    'trouble brething',
    'difficulty breathing',
    'short of breath after treatment',
    'wheezing after lidocaine',
    'my tongue is swollen',
    'throat swelling after microneedling',
    'swollen toungue',
    'my throat feels tight',
    'lips swelling up',
    'hard to swallow',
    'anaphylaxis',
    'sudden loss of vision',
    'lost my sight',
    'blurred vision after PRP near eye',
    'I cannot see properly',
    'gone blind in one eye',
    'severe eye pain',
    'the roller went in my eye',
    'I fainted after the session',
    'passed out',
    'feeling faint and clammy',
    'seizure after numbing cream',
    'fever and confused',
    'sudden confusion',
    'rash does not fade under a glass',
    'blue lips',
    'chest pain',
    'racing heart after numbing cream',
    "bleeding won't stop",
    'still bleeding after 3 hours',
    'my eye hurts really badly',
    'palpitations after numbing cream',
    'should I call an ambulance',
    'when do I call 999',
  ],
  today: [
    'pus after microneedling',
    'puss coming out',
    'yellow fluid oozing from my cheek',
    'is my face infected',
    'infected',
    'skin infecton',
    'in fected skin',
    'signs of infection',
    'fever after microneedling',
    'I have a fevr',
    'fe ver',
    'chills and shivering',
    'high temperature day 2',
    'redness is spreading',
    'redness spreding day 4',
    'swelling getting worse',
    'my face is hot to the touch',
    'severe pain after rf',
    'throbbing pain',
    'red streaks on my cheek',
    'eye pain',
    'my eye hurts',
    'eyelid swollen shut',
    'numbing cream in my eye',
    'blisters after microneedling',
    'skin turning black',
    'cold sores all over my mouth',
    'allergic reaction to serum',
    'hives on my neck',
    'my cheek is still numb',
    'one side of my mouth is drooping',
    'they used a dirty needle',
    'my sister used my derma roller',
    'my face is red and hot',
    'skin is hot and sore',
    'redness and heat on one cheek',
    'my eye went red',
    'a rash after microneedling',
    'I feel unwell since yesterday',
    'numbing cream overdose',
    'the needle was used on someone else',
  ],
};

const EVERYDAY = [
  'faint lines on forehead',
  'faint scars that do not go away',
  'will faint redness show in photos',
  'let my skin breathe after makeup',
  'bad breath',
  'breathing exercises for needle fear',
  'hay fever and microneedling',
  'fever blister history',
  'water temperature for washing face',
  'can I take a hot shower',
  'hot yoga after microneedling',
  'how to prevent infection',
  'what is the risk of infection',
  'spread the serum on my face',
  'how far apart to spread sessions',
  'confused about which serum to use',
  'difference between prp and exosomes',
  "can't see results after 3 sessions",
  'no results yet',
  'does microneedling kill bacteria',
  'does it hurt around the eyes',
  'dark circles under eyes',
  'lip filler after microneedling',
  'blind study of microneedling',
  'fewer sessions',
  'injected filler',
  'swelling day 2',
  'redness after 3 days',
  'is it normal to peel day 3',
  'will it make acne worse',
  'month 2 after treatment tight skin',
  'skin tightening',
  'dead skin cells peeling',
  'remove dead skin',
  'shallow scars',
  'hair dye after treatment',
  'i use a roller at home',
  'can you share a derma roller',
  'needle length for acne scars',
  'numbing cream before session',
  'does microneedling hurt',
  'how long does redness last',
  'can diabetics have microneedling',
  'vampire facial',
  'black skin hyperpigmentation',
  'burning fat',
  'is it worth the money',
  'washing my face with water',
  'who has an emergency contact',
  'how to avoid a rash',
  'does cream cost too much',
  "I'll feel better",
];

describe('urgentSign', () => {
  for (const [level, queries] of Object.entries(URGENT)) {
    test.each(queries)(`hears that help is needed (${level}): %s`, (query) => {
      expect(urgentSign(query)?.level).toBe(level);
    });
  }

  test.each(EVERYDAY)('takes everyday words for what they are: %s', (query) => {
    expect(urgentSign(query)).toBeUndefined();
  });

  test('names the most pressing of several signs, and the words that name it', () => {
    expect(urgentSign('fever, pus and I cannot breathe')).toEqual({
      level: 'emergency',
      sign: 'trouble breathing',
      said: ['cannot', 'breathe'],
    });
  });

  test.each(['my eye hurts', 'hives on my neck', 'too much numbing cream'])(
    'says what may be more pressing than it sounds: %s',
    (query) => {
      expect(urgentSign(query)).toMatchObject({ level: 'today', perhaps: 'emergency' });
    },
  );

  test('finds nothing in an empty query', () => {
    expect(urgentSign('  ')).toBeUndefined();
  });

  test('lists signs from the most to the least pressing', () => {
    const order = URGENT_SIGNS.map(({ level }) => ['crisis', 'emergency', 'today'].indexOf(level));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
