import { describe, expect, it } from 'vitest';
import { openFacts, type OpenSource } from '../../../src/lib/evidence/open-facts.ts';
import { fact } from './facts.ts';

const site = { root: 'https://needlewise.example/info/', licence: 'https://licence.example/' };
const source: OpenSource & { seen: string } = {
  label: 'FDA 2025',
  type: 'regulator',
  title: 'A page',
  authors: [],
  url: 'https://fda.example/',
  use: 'evidence',
  checked: '2026-11-22',
  seen: 'excerpt',
};

// What a reader of the JSON gets, undefined values left out.
const open = (...facts: ReturnType<typeof fact>[]): unknown =>
  JSON.parse(JSON.stringify(openFacts(facts, new Map([['fda', source]]), site)));

describe('openFacts', () => {
  it('gives each fact its public address, and only what is meant for the public', () => {
    const inner = { ...fact({ id: 'a', sources: ['fda'] }), file: 'content/x.yml', why: 'Inner.' };
    expect(open(inner)).toMatchInlineSnapshot(`
      {
        "facts": [
          {
            "figures": [],
            "id": "a",
            "kind": "definition",
            "sources": [
              "fda",
            ],
            "statement": "A statement.",
            "topic": "recovery",
            "url": "https://needlewise.example/info/evidence/recovery/#a",
          },
        ],
        "licence": "https://licence.example/",
        "sources": {
          "fda": {
            "authors": [],
            "checked": "2026-11-22",
            "label": "FDA 2025",
            "title": "A page",
            "type": "regulator",
            "url": "https://fda.example/",
            "use": "evidence",
          },
        },
      }
    `);
  });

  it('gives a certainty for findings only', () => {
    const facts = [
      fact({ id: 'a', kind: 'finding', certainty: 'low' }),
      fact({ id: 'b', kind: 'says', certainty: 'low', speaker: ['NHS'] }),
    ];
    expect(open(...facts)).toMatchObject({ facts: [{ certainty: 'low' }, {}] });
    expect(open(...facts)).not.toMatchObject({ facts: [{}, { certainty: 'low' }] });
  });
});
