import nodeLog from 'astro/logger/node';

/**
 * Astro's own log, which also keeps every error line for `strict-build.ts`. JavaScript, because Astro loads it without compiling it.
 * @param {{ level?: import('astro').AstroLoggerLevel }} [options]
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function errorLog(options) {
  const log = nodeLog(options);
  // Astro loads this file twice, by itself and inside the bundle that renders pages; both share one list.
  const shared = /** @type {Record<symbol, string[] | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  const lines = (shared[Symbol.for('needlewise.error-lines')] ??= []);
  return {
    ...log,
    write(message) {
      if (message.level === 'error') lines.push(`[${message.label ?? 'astro'}] ${message.message}`);
      log.write(message);
    },
  };
}
