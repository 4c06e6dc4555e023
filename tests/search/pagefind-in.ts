import type { SearchEngine } from '../../src/lib/search/engine.ts';

interface Pagefind {
  createInstance: (options: object) => SearchEngine;
}

const folders = new Map<string, (path: string) => Promise<Uint8Array | undefined>>();

/** Pagefind in this process, over files that `read` gives by their path, as a browser would load them. */
export async function pagefindIn(
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Pagefind> {
  const bundle = `https://index-${String(folders.size)}.test/pagefind/`;
  if (folders.size === 0) answerFromFolders();
  folders.set(bundle, read);
  // A module of its own for each folder: Pagefind keeps its program, of one language, in the module.
  const code = Buffer.concat([
    (await read('pagefind.js')) ?? Buffer.of(),
    Buffer.from(`//${bundle}`),
  ]);
  const pagefind: unknown = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code.toString('base64')}`
  );
  if (!isPagefind(pagefind)) throw new Error('pagefind.js exports no createInstance.');
  return {
    createInstance: (options) =>
      pagefind.createInstance({ basePath: bundle, baseUrl: '/', ...options }),
  };
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

function answerFromFolders(): void {
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const href = input instanceof Request ? input.url : String(input);
    const bundle = [...folders.keys()].find((one) => href.startsWith(one));
    if (bundle === undefined) return elsewhere(input, init);
    const content = await folders.get(bundle)?.(href.slice(bundle.length).replace(/\?.*$/, ''));
    return new Response(content?.slice(), { status: content ? 200 : 404 });
  };
}
