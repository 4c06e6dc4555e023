import type { TestProject } from 'vitest/node';
import { builtSite } from '../site/build.ts';
import { builtExamples } from '../examples/build.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** The folder of the examples of the components, and where they are served. */
    examples: { folder: string; origin: string };
  }
}

/** Serves the built site and the examples of its components while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await builtSite();
  const site = await serveFolder(folder);
  const exampleFolder = await builtExamples();
  const examples = await serveFolder(exampleFolder);
  project.provide('site', folder);
  project.provide('origin', site.origin);
  project.provide('examples', { folder: exampleFolder, origin: examples.origin });
  return async () => {
    await site.close();
    await examples.close();
  };
}
