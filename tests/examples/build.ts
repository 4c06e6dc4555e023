import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { astroBuild } from '../site/astro-build.ts';

const ROOT = 'tests/examples/site';

/** Builds a page for each example, with the site's own styles and scripts, and gives back their folder. Throws with the build's own words. */
export async function builtExamples(): Promise<string> {
  const folder = resolve('.vitest/examples');
  const { code, output } = await astroBuild(folder, {}, ['--root', ROOT]);
  // Types of a content layer that this small site has not.
  rmSync(`${ROOT}/.astro`, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The examples do not build.\n\n${output}`);
  return folder;
}
