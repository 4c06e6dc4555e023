import { MANIFEST_PATH } from '../lib/embed/addresses.ts';
import type { QuotedArticle } from '../lib/embed/builder-code.ts';
import type { Manifest } from '../lib/embed/manifest.ts';

/** What the form for clinics reads from the site, each thing once. */
export interface BuilderData {
  manifest: () => Promise<Manifest>;
  article: (id: string) => Promise<QuotedArticle>;
}

/** Reads from the site under `base`, its path with its last slash. */
export function builderData(base: string): BuilderData {
  const asked = new Map<string, Promise<unknown>>();
  // Our own build wrote each file, and its tests hold it to its shape.
  const read = <T>(path: string) => {
    const answer = asked.get(path) ?? json(`${base}${path.replace(/^\//, '')}`);
    asked.set(path, answer);
    answer.catch(() => asked.delete(path));
    return answer as Promise<T>;
  };
  return {
    manifest: () => read<Manifest>(MANIFEST_PATH),
    article: (id) => read<QuotedArticle>(`/api/articles/${id}.json`),
  };
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  return answer.json();
}
