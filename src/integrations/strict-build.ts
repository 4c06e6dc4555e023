import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';

/** For `logger` in the Astro configuration: Astro's own log, which also keeps its error lines for `strictBuild`. */
export const errorLog = { entrypoint: new URL('./error-log.mjs', import.meta.url) };

/**
 * Fails a build during which Astro logged an error and went on: YAML that does not parse, a reference to a missing entry, a Markdown plugin that threw.
 * It reads what `errorLog` kept, so both must be in the configuration.
 */
export function strictBuild(): AstroIntegration {
  let store: URL | undefined;
  return {
    name: 'needlewise:strict-build',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        // Astro falls back to its own log without a word when it can't load another; a silent one hears nothing.
        if (!errorLines() || logger.options.level === 'silent') {
          throw new AstroError(
            'Errors in content would go unnoticed.',
            'Set `logger: errorLog` in astro.config.ts, and build without --silent.',
          );
        }
        errorLines()?.splice(0);
      },
      'astro:config:done': ({ config }) => {
        store = new URL('data-store.json', config.cacheDir);
      },
      'astro:build:done': async () => {
        const lines = [...new Set(errorLines())];
        if (lines.length === 0) return;
        // An entry that failed to render is stored as empty, and the next build would take it for good.
        if (store) await rm(store, { force: true });
        throw new AstroError(
          `Astro logged errors and went on:\n\n${lines.join('\n')}`,
          'Correct the content that they name; `npx prettier --check <file>` finds the line in YAML.',
        );
      },
    },
  };
}

function errorLines(): string[] | undefined {
  // The log runs outside this module's bundle, so it can hand its lines over only through the global object.
  const shared = globalThis as unknown as Record<symbol, string[] | undefined>;
  return shared[Symbol.for('needlewise.error-lines')];
}
