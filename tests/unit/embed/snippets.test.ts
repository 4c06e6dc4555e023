import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { frameSnippet } from '../../../src/lib/embed/frame-snippet.ts';
import { hostPolicy } from '../../../src/lib/embed/host-policy.ts';
import { linkSnippet } from '../../../src/lib/embed/link-snippet.ts';

const ROOT = 'https://example.org/info/';

describe('the plain frame', () => {
  const snippet = frameSnippet({
    ...{ root: ROOT, id: 'decide/cost', view: { is: 'section', section: 'ask' } },
    options: { theme: 'dark', clinic: 'Rose & "Thorn"' },
    title: 'Cost, from "Needlewise"',
    height: 640,
  });
  const frame = load(snippet)('iframe');

  it('leads to the embed with the options', () => {
    expect(frame.attr('src')).toBe(
      'https://example.org/info/embed/v1/decide/cost/ask/?theme=dark&clinic=Rose+%26+%22Thorn%22',
    );
  });

  it('has a title, a measured height and a way to grow, and can be scrolled', () => {
    expect(frame.attr('title')).toBe('Cost, from "Needlewise"');
    expect(frame.attr('height')).toBe('640');
    expect(frame.attr('style')).toContain('min-height:640px;frame-sizing:content-height');
    expect(snippet).not.toMatch(/scrolling|overflow/);
  });

  it('is shut in: no origin, no referrer, no say over the page', () => {
    expect(frame.attr('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(frame.attr('referrerpolicy')).toBe('no-referrer');
  });
});

it('the link leads to the article or its section, and its code to the article', () => {
  const $ = load(linkSnippet(ROOT, '/decide/cost/#ask', 'What does it <cost>?'));
  expect($('a').attr('href')).toBe('https://example.org/info/decide/cost/#ask');
  expect($('a').text()).toBe('What does it <cost>?');
  expect($('img').attr('src')).toBe('https://example.org/info/qr/decide/cost.svg');
});

it('the lines for a host’s policy name our origin, once for the script and once for the frame', () => {
  expect(hostPolicy('https://example.org')).toMatchInlineSnapshot(`
    "script-src https://example.org;
    frame-src https://example.org;"
  `);
});
