import nodeLog from 'astro/logger/node';

/** There is no review yet, and Astro warns of an empty collection at every reading of it. */
const EXPECTED =
  /(?:in directory "content\/reviews"|collection "reviews" does not exist or is empty)/;

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
      if (message.level === 'warn' && EXPECTED.test(message.message)) return;
      if (message.level === 'error') lines.push(`[${message.label ?? 'astro'}] ${message.message}`);
      log.write(message);
    },
  };
}
