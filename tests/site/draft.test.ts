import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pagesIn } from './pages.ts';

const site = inject('site');

it('asks search engines on every page of a draft not to list it', () => {
  for (const { path, $ } of pagesIn(site)) {
    expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
  }
});

it('says on every page of a draft that no clinician has checked it', () => {
  for (const { path, $ } of pagesIn(site)) {
    expect($('header').text(), path).toContain('Draft: no clinician has checked this yet');
  }
});

it('lets crawlers in, so that they read the noindex, and offers a draft to none', () => {
  const robots = readFileSync(join(site, 'robots.txt'), 'utf8');
  expect(robots).toContain('Allow: /');
  expect(robots).not.toContain('Sitemap:');
});
