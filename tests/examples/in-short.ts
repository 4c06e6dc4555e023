import InShort from '../../src/components/InShort.astro';
import { examplesOf } from './example.ts';
import { review, view } from './view.ts';

const more = ['Eat first.', 'Wear a hat.'].map((text) => ({ text, facts: [] }));
const five = [...more, ...view.keyPoints];

export const inShort = examplesOf(InShort, {
  'three points, not reviewed': { props: { view } },
  'five points': { props: { view: { ...view, keyPoints: five } } },
  reviewed: { props: { view: { ...view, review: { is: 'valid', review } } } },
  'changed since its review': {
    props: { view: { ...view, review: { is: 'changed', review } } },
  },
  'live without a review': { props: { view: { ...view, warnUnreviewed: true } } },
  'without a safety line': { props: { view: { ...view, safety: undefined } } },
});
