import { describe, expect, it } from 'vitest';
import { factEntry } from '../examples/fact-entry.ts';
import { sourceNames } from '../examples/links.ts';
import { sourceList } from '../examples/source-list.ts';
import { render, textOf, textsOf } from './render.ts';

describe('SourceList', () => {
  it('says once when all sources were read, if that was one day', async () => {
    const $ = await render(sourceList, 'read on one day');
    expect(textOf($, 'h2 + p')).toContain('Each was last read on 22 November 2026.');
    expect(textOf($, 'ol')).not.toContain('Read');
  });

  it('says at each source when it was read, if the days differ', async () => {
    const $ = await render(sourceList, 'read on several days');
    expect(textOf($, 'h2 + p')).not.toContain('last read on');
    expect(textsOf($, 'li').map((text) => text.replace(/.*Read/, 'Read'))).toEqual([
      'Read 5 January 2026.',
      'Read 22 November 2026.',
    ]);
  });

  it('says from when each source is, or that it has no date', async () => {
    const $ = await render(sourceList, 'without a year in their names');
    expect(textsOf($, 'li')).toEqual(['Garg study 2014', 'Garg study (no date)']);
  });

  it('warns of a source that is not independent', async () => {
    const $ = await render(sourceList, 'read on one day');
    expect(textsOf($, 'li')).toEqual(['Gowda 2021', 'Maker’s manual 2020 Not independent.']);
  });

  it('gives each source the anchor that claims lead to, and a link to what it is', async () => {
    const $ = await render(sourceList, 'read on one day');
    expect($('li').first().attr('id')).toBe('s1');
    expect($('li a').first().attr('href')).toBe('https://example.org/gowda');
    expect($('a[href="/sources/"]').text()).not.toBe('');
  });
});

describe('SourceNames', () => {
  it('names sources in one line, divided by semicolons', async () => {
    expect(textOf(await render(sourceNames, 'one'), 'p')).toBe('Sources: NHS 2024');
    expect(textOf(await render(sourceNames, 'several'), 'p')).toBe('Sources: NHS 2024; FDA 2025');
  });
});

describe('FactEntry', () => {
  it.each([
    ['finding', '●●●○ Probably. Finding'],
    ['says', 'Says: NHS'],
    ['rule', 'Rule: England, August 2025'],
    ['gap', 'Gap: searched 22 November 2026'],
    ['verdict', 'Verdict: No source found'],
    ['definition', 'Meaning'],
  ] as const)('tells of a %s what it is: %s', async (name, line) => {
    const $ = await render(factEntry, name);
    expect(textOf($, '.fact-kind')).toBe(line);
  });

  it('shows a certainty for findings only, whatever the data says', async () => {
    const $ = await render(factEntry, 'says');
    expect($('.dots')).toHaveLength(0);
  });

  it('is an anchor for ever', async () => {
    const $ = await render(factEntry, 'finding');
    expect($('article').attr('id')).toBe('redness-duration');
  });

  it('leads to the pages that rest on it, if there are any', async () => {
    const used = await render(factEntry, 'finding');
    expect(textOf(used, '.read-on')).toBe('Used in: The first week, day by day');
    const unused = await render(factEntry, 'gap');
    expect(unused('.read-on')).toHaveLength(0);
  });
});
