import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { atomFeed, type FeedChange } from '../../../src/lib/open-data/atom-feed.ts';

const SITE = {
  name: 'Needlewise',
  locale: 'en-GB',
  root: 'https://example.org/info/',
  licence: undefined,
};
const change = (date: string, more: Partial<FeedChange> = {}): FeedChange => ({
  ...{ id: 'decide/cost', title: 'Cost', url: 'https://example.org/info/decide/cost/' },
  ...{ date, what: 'First published.', why: 'New.', safety: false, ...more },
});
const read = (...changes: FeedChange[]) => load(atomFeed(changes, SITE), { xml: true });

describe('an Atom feed', () => {
  it('tells what changed and why, with the day and the address', () => {
    const $ = read(change('2026-11-22'));
    expect($('entry > title').text()).toBe('Cost');
    expect($('entry > summary').text()).toBe('First published. New.');
    expect($('entry > updated').text()).toBe('2026-11-22T00:00:00Z');
    expect($('entry > link').attr('href')).toBe('https://example.org/info/decide/cost/');
  });

  it('marks a change that touches safety in its title, its text and a category', () => {
    const $ = read(change('2026-11-22', { safety: true }));
    expect($('entry > title').text()).toBe('Safety: Cost');
    expect($('entry > summary').text()).toBe('First published. New. This touches safety.');
    expect($('entry > category').attr('term')).toBe('safety');
  });

  it('gives two changes of one day ids of their own, which stay when a third comes', () => {
    const ids = (...changes: FeedChange[]) =>
      read(...changes)('entry > id')
        .get()
        .map((id) => load(id).text());
    const both = ids(change('2026-11-22', { what: 'B.' }), change('2026-11-22'));
    expect(both).toEqual([
      'https://example.org/info/decide/cost/#changed-2026-11-22-2',
      'https://example.org/info/decide/cost/#changed-2026-11-22',
    ]);
    const third = change('2026-11-22', { what: 'C.' });
    expect(ids(third, change('2026-11-22', { what: 'B.' }), change('2026-11-22')).slice(1)).toEqual(
      both,
    );
  });

  it('escapes what XML would read as markup', () => {
    const $ = read(change('2026-11-22', { what: 'Less <b>than</b> 5 & "more".' }));
    expect($('entry > summary').text()).toBe('Less <b>than</b> 5 & "more". New.');
  });

  it('is as new as its newest change, and knows its own address', () => {
    const $ = read(change('2026-12-01'), change('2026-11-22'));
    expect($('feed > updated').text()).toBe('2026-12-01T00:00:00Z');
    expect($('feed > link[rel="self"]').attr('href')).toBe('https://example.org/info/feed.xml');
    expect($('feed > author > name').text()).toBe('Needlewise');
  });
});
