import { expect, it } from 'vitest';
import { citedIds } from '../../../src/lib/evidence/cited-ids.ts';
import { claim, plain } from './facts.ts';

it('lists each cited fact once, in the order of its first use', () => {
  const text = [claim('One.', 'b', 'a'), plain('Two.'), claim('Three.', 'c', 'b')];
  expect(citedIds(text)).toEqual(['b', 'a', 'c']);
});
