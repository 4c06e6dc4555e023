import { describe, expect, it } from 'vitest';
import { newestDay } from '../../src/lib/dates.ts';
import { lastRead } from '../../src/lib/evidence/last-read.ts';
import { modifiedOn } from '../../src/lib/modified-on.ts';

describe('modifiedOn', () => {
  it('reads the day from whichever structured data gives one', () => {
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const html = `<head>${script('{"name":"A"}')}${script('{"dateModified":"2026-11-22"}')}</head>`;
    expect(modifiedOn(html)).toBe('2026-11-22');
  });

  it('gives none for a page that gives none', () => {
    expect(modifiedOn('<script type="application/ld+json">{"name":"A"}</script>')).toBeUndefined();
    expect(modifiedOn('<title>2026-11-22</title>')).toBeUndefined();
  });
});

describe('lastRead', () => {
  const sources = new Map([
    ['old', { checked: '2026-01-05' }],
    ['new', { checked: '2026-11-22' }],
    ['newest', { checked: '2026-12-24' }],
  ]);

  it('is the newest day on which a source of the facts was read', () => {
    expect(lastRead([{ sources: ['new'] }, { sources: ['old'] }], sources)).toBe('2026-11-22');
  });

  it('counts the day on which a gap was looked for', () => {
    const gap = { sources: [], searched: '2026-12-01' };
    expect(lastRead([{ sources: ['new'] }, gap], sources)).toBe('2026-12-01');
  });
});

describe('newestDay', () => {
  it('is the latest day in whatever order they come, and none of none', () => {
    expect(newestDay(['2026-01-05', '2026-11-22', '2025-12-31'])).toBe('2026-11-22');
    expect(newestDay([])).toBeUndefined();
  });
});
