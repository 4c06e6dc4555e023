import type { TestProject } from 'vitest/node';
import { astroBuild } from './astro-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Builds the site once for a run of the tests, and tells them its folder. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('site', await builtSite());
}

/** The folder of the built site; whoever asks second in the same run gets the same build. Throws with the build's own words. */
export function builtSite(): Promise<string> {
  // Each project of tests loads this file anew, so that only the global object is shared.
  const shared = globalThis as { builtSiteOfTests?: Promise<string> };
  shared.builtSiteOfTests ??= build('.vitest/site');
  return shared.builtSiteOfTests;
}

async function build(folder: string): Promise<string> {
  const { code, output } = await astroBuild(folder);
  if (code !== 0) throw new Error(`The site does not build.\n\n${output}`);
  return folder;
}
