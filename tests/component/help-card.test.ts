import { describe, expect, it } from 'vitest';
import { HELP_LEVELS } from '../../src/strings/en-GB.ts';
import { helpCard } from '../examples/help-card.ts';
import { helpNumbers } from '../examples/help-numbers.ts';
import { render, renderWith, textOf, textsOf } from './render.ts';

describe('HelpCard', () => {
  it.each(['usual', 'watch', 'today', 'emergency', 'crisis'] as const)(
    'says in its title what to do at the level %s, beside a shape of its own',
    async (level) => {
      const $ = await render(helpCard, level);
      expect(textOf($, 'h3')).toBe(HELP_LEVELS[level]);
      expect($('h3 svg').attr('aria-hidden')).toBe('true');
      expect($('h3 svg').children().length).toBeGreaterThan(0);
    },
  );

  it('draws a different shape for each level', async () => {
    const levels = ['usual', 'watch', 'today', 'emergency', 'crisis'] as const;
    const shapes = await Promise.all(
      levels.map(async (level) => (await render(helpCard, level))('svg').html()),
    );
    expect(new Set(shapes).size).toBe(levels.length);
  });

  it.each([
    ['emergency', '.help-numbers'],
    ['today', '.help-places'],
  ] as const)('puts the signs first at the level %s, then where to call', async (level, places) => {
    const $ = await render(helpCard, level);
    expect($('h3').next().is('.help > ul:not([class])')).toBe(true);
    expect($('h3').next().next().is(places)).toBe(true);
  });

  it.each(['usual', 'watch', 'crisis'] as const)(
    'shows no numbers at the level %s',
    async (level) => {
      const $ = await render(helpCard, level);
      expect($('a[href^="tel:"]')).toHaveLength(0);
    },
  );

  it('names the facts that it rests on', async () => {
    const $ = await render(helpCard, 'emergency');
    expect($('.help').attr('data-facts')).toBe('sepsis-signs allergy-signs');
  });

  it('refuses a level that does not exist, and lists those that do', async () => {
    const props = { level: 'soon', lines: [] };
    await expect(renderWith(helpCard.component, { props })).rejects.toThrow(
      'A help card has no level "soon". Choose one of: usual, watch, today, emergency, crisis.',
    );
  });
});

describe('HelpNumbers', () => {
  it('gives each emergency number once, with every place where it works', async () => {
    const $ = await render(helpNumbers, 'for an emergency');
    expect(textsOf($, 'li')).toEqual([
      '999 England',
      '911 United States, Canada',
      '000 Australia',
      'Elsewhere: your local emergency number',
    ]);
  });

  it('names the region of each line, by which an embed puts one first', async () => {
    const regions = async (example: 'for an emergency' | 'for today') =>
      (await render(helpNumbers, example))('li')
        .get()
        .map((line) => line.attribs['data-region']);
    expect(await regions('for an emergency')).toEqual(['uk', 'us ca', 'au', undefined]);
    expect(await regions('for today')).toEqual(['uk', 'us', 'ca', 'au']);
  });

  it('makes each number a link that dials', async () => {
    const $ = await render(helpNumbers, 'for today');
    const dialled = $('a')
      .get()
      .map((link) => link.attribs['href']);
    expect(dialled).toEqual(['tel:111', 'tel:811', 'tel:1800022222']);
  });

  it('says where to go in places without a number', async () => {
    const $ = await render(helpNumbers, 'for today');
    expect(textsOf($, 'li')).toContain('United States: your doctor, or urgent care');
  });
});
