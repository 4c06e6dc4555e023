import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { CERTAINTIES, FACT_KINDS } from '../../src/lib/evidence/fact.ts';
import { pageAt, pagesIn } from './pages.ts';

const site = inject('site');

interface OpenFact {
  id: string;
  url: string;
  topic: string;
  statement: string;
  kind: string;
  certainty?: string;
  figures: { is: number; unit: string; say: string[] }[];
  sources: string[];
}

// The shape that this file holds /api/facts.json to.
const data = JSON.parse(readFileSync(join(site, 'api/facts.json'), 'utf8')) as {
  licence: string;
  facts: OpenFact[];
  sources: Record<string, { label: string; title: string; url: string; checked: string }>;
};

describe('/api/facts.json', () => {
  it('names its licence', () => {
    expect(data.licence).toMatch(/^https:/);
  });

  it('gives each fact an id in words that no other fact has', () => {
    const ids = data.facts.map((fact) => fact.id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('states each fact in words, with its kind', () => {
    const odd = data.facts.filter(
      ({ statement, kind }) => statement === '' || !FACT_KINDS.some((known) => known === kind),
    );
    expect(odd).toEqual([]);
  });

  it('gives a certainty to every finding, and to nothing else', () => {
    const graded = data.facts.filter(({ certainty }) =>
      CERTAINTIES.some((known) => known === certainty),
    );
    expect(graded).toEqual(data.facts.filter(({ kind }) => kind === 'finding'));
    expect(data.facts.filter((fact) => fact.kind !== 'finding' && 'certainty' in fact)).toEqual([]);
  });

  it('names a source for every fact but a gap, and describes every source that it names', () => {
    expect(data.facts.filter((fact) => fact.kind !== 'gap' && fact.sources.length === 0)).toEqual(
      [],
    );
    expect(
      data.facts.flatMap((fact) => fact.sources).filter((id) => !(id in data.sources)),
    ).toEqual([]);
  });

  it('tells of each source where it is and when it was last read', () => {
    const odd = Object.values(data.sources).filter(
      ({ label, title, url, checked }) =>
        !label || !title || !/^https?:/.test(url) || !/^\d{4}-\d\d-\d\d$/.test(checked),
    );
    expect(odd).toEqual([]);
  });
});

describe('the evidence pages', () => {
  const topics = [...new Set(data.facts.map((fact) => fact.topic))];

  it('hold every fact of their topic, at the address that the data gives', () => {
    for (const topic of topics) {
      const $ = pageAt(site, `/evidence/${topic}/`);
      const anchors = $('[data-fact]')
        .get()
        .map((entry) => entry.attribs['id']);
      const facts = data.facts.filter((fact) => fact.topic === topic);
      expect(anchors.toSorted(), topic).toEqual(facts.map((fact) => fact.id).toSorted());
      const canonical = $('link[rel="canonical"]').attr('href');
      expect(facts.map((fact) => fact.url)).toEqual(
        facts.map(({ id }) => `${canonical ?? ''}#${id}`),
      );
    }
  });

  it('are all listed on one', () => {
    const $ = pageAt(site, '/evidence/');
    const listed = topics.filter((topic) => $(`main a[href="/evidence/${topic}/"]`).length === 1);
    expect(listed).toEqual(topics);
  });
});

it('/sources/ holds every source under its id', () => {
  const $ = pageAt(site, '/sources/');
  expect(Object.keys(data.sources).filter((id) => $(`[id="${id}"]`).length !== 1)).toEqual([]);
});

it('a sentence rests only on facts that are published', () => {
  const published = new Set(data.facts.map((fact) => fact.id));
  for (const { path, $ } of pagesIn(site)) {
    const used = $('[data-facts]')
      .get()
      .flatMap((element) => (element.attribs['data-facts'] ?? '').split(' '))
      .filter((id) => id !== '');
    expect(
      used.filter((id) => !published.has(id)),
      path,
    ).toEqual([]);
  }
});
