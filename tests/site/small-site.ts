import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the small site of the tests, with this project's code, into a folder inside the project, so that it finds its packages; it keeps a cache of its own. */
export function smallSite(root: string): void {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  cpSync('tests/fixtures/small-site/content', join(root, 'content'), { recursive: true });
}
