import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { build, type AstroInlineConfig } from 'astro';
import { afterAll, expect, it } from 'vitest';
import { errorLog, strictBuild } from '../../../src/integrations/strict-build.ts';

const SITE = {
  'src/pages/index.astro': `---
import { getCollection, render } from 'astro:content';
const [post] = await getCollection('posts');
const { Content } = await render(post);
---
<Content />`,
  'src/content.config.ts': `import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  people: defineCollection({ loader: file('people.yml'), schema: z.object({ name: z.string() }) }),
  posts: defineCollection({
    loader: glob({ pattern: '*.md', base: 'posts' }),
    schema: z.object({ by: reference('people') }),
  }),
};`,
  'people.yml': '- { id: ann, name: Ann }',
  'posts/one.md': '---\nby: ann\n---\n# One',
};

// Inside the project, so that the small site finds Astro.
mkdirSync('.vitest', { recursive: true });
const parent = mkdtempSync(join('.vitest', 'strict-build-'));
afterAll(() => {
  rmSync(parent, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(parent, 'site-'));
  for (const [name, text] of Object.entries({ ...SITE, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function built(root: string, config: AstroInlineConfig = { logger: errorLog }): Promise<void> {
  return build({
    logLevel: 'error',
    ...config,
    root,
    cacheDir: './cache',
    configFile: false,
    integrations: [strictBuild()],
  });
}

it('lets a site without errors pass', { timeout: 30_000 }, async () => {
  const root = write({});
  await built(root);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('One</h1>');
});

it('fails on YAML that does not parse', { timeout: 30_000 }, async () => {
  await expect(built(write({ 'people.yml': '- id: [' }))).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [AstroUserError: Astro logged errors and went on:

    [file-loader] Error reading data from people.yml
    [content] Invalid content reference: entry "one" in collection "posts" (field: by) references "ann" in collection "people", but that entry does not exist.]
  `);
});

it('fails on a reference to a missing entry', { timeout: 30_000 }, async () => {
  await expect(built(write({ 'posts/one.md': '---\nby: bob\n---\n# One' }))).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [AstroUserError: Astro logged errors and went on:

    [content] Invalid content reference: entry "one" in collection "posts" (field: by) references "bob" in collection "people", but that entry does not exist.]
  `);
});

it(
  'fails on a Markdown plugin that throws, and again on the next build',
  { timeout: 30_000 },
  async () => {
    const processor = satteri({
      mdastPlugins: [
        {
          name: 'broken',
          heading() {
            throw new Error('No heading pleases me.');
          },
        },
      ],
    });
    const config = { logger: errorLog, markdown: { processor } };
    const root = write({});
    await expect(built(root, config)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [AstroUserError: Astro logged errors and went on:

      [glob-loader] Error rendering one.md: No heading pleases me.]
    `);
    await expect(built(root, config)).rejects.toThrow('No heading pleases me.');
  },
);

it('refuses to run without its log, or with a silent one', { timeout: 30_000 }, async () => {
  await expect(built(write({}), { logger: errorLog, logLevel: 'silent' })).rejects.toThrow(
    'Errors in content would go unnoticed.',
  );
  Reflect.deleteProperty(globalThis, Symbol.for('needlewise.error-lines'));
  await expect(built(write({}), {})).rejects.toThrowErrorMatchingInlineSnapshot(
    `[AstroUserError: Errors in content would go unnoticed.]`,
  );
});
