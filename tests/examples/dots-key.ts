import DotsKey from '../../src/components/DotsKey.astro';
import { examplesOf } from './example.ts';

export const dotsKey = examplesOf(DotsKey, {
  'of an article': { props: { href: '/evidence/#how-sure' } },
});
