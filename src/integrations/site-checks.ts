import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { CHECKS } from '../checks/all.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { writtenIn, type BuiltPage } from '../checks/page.ts';
import type { Check } from '../checks/site.ts';
import { summary } from '../checks/summary.ts';
import { STAGES } from '../site.ts';
import { readSite } from './read-site.ts';

/** Runs every check over the built site and fails the build once, with all findings; place it after whatever else writes to the output folder. */
export function siteChecks(checks: Readonly<Record<string, Check>> = CHECKS): AstroIntegration {
  let address: URL | undefined;
  return {
    name: 'needlewise:site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': ({ dir, logger }) => {
        if (!address) throw new AstroError('The address of the site is not known.', 'Set `site`.');
        const site = readSite(dir, { address, stages: STAGES.map(({ id }) => id) });
        if (site.pages.length === 0) {
          throw new AstroError('No page was built.', 'Look for an error further up in the log.');
        }
        const findings = Object.values(checks).flatMap((check) => check(site));
        logger.info(
          `Pages checked: ${String(site.pages.length)}, for ${Object.keys(checks).join(', ')}`,
        );
        logger.info(`\n${summary(site)}`);
        if (findings.length > 0) {
          const count = findings.length === 1 ? '1 finding' : `${String(findings.length)} findings`;
          throw new AstroError(
            `The built site has mistakes.\n\n${formatFindings(findings, sourcesOf(site.pages))}`,
            `${count} in all; under each stands what to do.`,
          );
        }
      },
    },
  };
}

/** The file that an author wrote, by the file that was built from it. */
const sourcesOf = (pages: readonly BuiltPage[]): Map<string, string> =>
  new Map(
    pages.flatMap((page) => {
      const source = writtenIn(page);
      return source === undefined ? [] : [[page.file, source] as const];
    }),
  );
