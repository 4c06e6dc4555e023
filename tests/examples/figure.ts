import Figure from '../../src/components/Figure.astro';
import { examplesOf } from './example.ts';

const props = {
  caption: 'Redness usually goes first.',
  description: 'A calendar that starts on the day of treatment. Redness ends before peeling does.',
};
const slots = {
  default:
    '<svg class="drawing" viewBox="0 0 360 60" role="img" aria-label="Redness usually goes first."><path d="M0 30h360" /><text x="0" y="20">Day 0</text></svg>',
};

export const figure = examplesOf(Figure, {
  'with a conclusion': { props, slots },
  'with more to read': { props: { ...props, more: 'Days are counted from the session.' }, slots },
});
