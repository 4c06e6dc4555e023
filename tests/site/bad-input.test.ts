import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_INPUTS, type BadInput } from '../fixtures/bad-input.ts';
import { astroBuild, type BuildResult } from './astro-build.ts';
import { smallSite } from './small-site.ts';

const ROOT = '.vitest/bad-input';
const AT_ONCE = 2;
const PATIENCE = 120_000;

let builds: Promise<BuildResult>[] = [];
beforeAll(() => {
  rmSync(ROOT, { recursive: true, force: true });
  builds = inTurns([() => build(), ...BAD_INPUTS.map((mistake) => () => build(mistake))]);
});
afterAll(async () => {
  await Promise.allSettled(builds);
  rmSync(ROOT, { recursive: true, force: true });
}, PATIENCE);

it('the small site builds as it is', { timeout: PATIENCE }, async () => {
  const result = await builds[0];
  expect(result?.output).not.toContain('[ERROR]');
  expect(result?.code).toBe(0);
});

describe('the build stops', () => {
  it.each(BAD_INPUTS.map((mistake, index) => ({ ...mistake, index })))(
    'at $name, and says where and what to do',
    { timeout: PATIENCE },
    async ({ says, index }) => {
      const result = await builds[index + 1];
      expect(result?.code).not.toBe(0);
      for (const part of says) expect(result?.output).toContain(part);
    },
  );
});

/** Builds a copy of the small site, with one mistake in it or none. */
function build(mistake?: BadInput): Promise<BuildResult> {
  const root = join(ROOT, mistake?.name.replaceAll(' ', '-') ?? 'as-it-is');
  smallSite(root);
  if (mistake) rewrite(join(root, 'content', mistake.file), mistake.change);
  return astroBuild('dist', {}, ['--root', root]);
}

function rewrite(file: string, change: (content: string) => string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}

/** Starts the jobs in their order, no more than a few at once. */
function inTurns<T>(jobs: readonly (() => Promise<T>)[]): Promise<T>[] {
  const lanes: Promise<unknown>[] = [];
  return jobs.map((job, index) => {
    const before = lanes[index % AT_ONCE] ?? Promise.resolve();
    const turn = before.then(job);
    // A failure is for the test that waits for it; the lane goes on.
    lanes[index % AT_ONCE] = turn.catch(() => undefined);
    return turn;
  });
}
