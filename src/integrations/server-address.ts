import type { ViteDevServer } from 'vite';

/** The address under which a development server answers this machine; throws before it listens. */
export function serverAddress(server: ViteDevServer): URL {
  const [local] = server.resolvedUrls?.local ?? server.resolvedUrls?.network ?? [];
  if (local === undefined) throw new Error('The development server has no address yet.');
  return new URL(local);
}
