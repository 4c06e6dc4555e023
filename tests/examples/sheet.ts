import Sheet from '../../src/components/Sheet.astro';
import { examplesOf } from './example.ts';

export const sheet = examplesOf(Sheet, {
  'three prompts': {
    props: { title: 'What I ask on the day' },
    slots: { default: '<ul><li>Who needles:</li><li>Which device:</li><li>My question:</li></ul>' },
  },
});
