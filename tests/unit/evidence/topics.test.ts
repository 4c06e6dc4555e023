import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/lib/evidence/topics.ts';
import { fact } from './facts.ts';

describe('topics', () => {
  it('groups facts in the order in which readers meet the topics, without empty ones', () => {
    const facts = [
      fact({ id: 'a', topic: 'recovery' }),
      fact({ id: 'b', topic: 'what-it-is' }),
      fact({ id: 'c', topic: 'recovery' }),
    ];
    expect(topics(facts).map(({ id, facts }) => [id, facts.map((fact) => fact.id)])).toEqual([
      ['what-it-is', ['b']],
      ['recovery', ['a', 'c']],
    ]);
  });

  it('refuses a topic that has no name', () => {
    expect(() => topics([fact({ id: 'a', topic: 'recovry' })])).toThrowErrorMatchingInlineSnapshot(
      `[Error: The topic "recovry" has no name. Name it in src/lib/evidence/topics.ts.]`,
    );
  });
});
