import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import releases from '../../../src/embed/releases.json' with { type: 'json' };
import { compileScript } from '../../../src/integrations/compile-embed.ts';

const FOLDER = 'public/embed/v1';
const hash = (algorithm: string, file: string) =>
  createHash(algorithm).update(readFileSync(`${FOLDER}/${file}`));

it.each(releases)('$file is unchanged since $date', ({ file, integrity }) => {
  expect(`loader.${hash('sha256', file).digest('hex').slice(0, 10)}.js`).toBe(file);
  expect(`sha384-${hash('sha384', file).digest('base64')}`).toBe(integrity);
});

it('lists every loader that lies there, once', () => {
  expect(releases.map(({ file }) => file).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
});

it('compiles the source to the newest loader; publish a changed one with `npm run release-loader`', async () => {
  const newest = readFileSync(`${FOLDER}/${releases.at(-1)?.file ?? ''}`, 'utf8');
  expect(await compileScript('loader')).toBe(newest);
});

it.each([
  ['loader', 2500],
  ['frame', 1500],
] as const)('keeps the %s within %d bytes, compressed', async (name, most) => {
  expect(brotliCompressSync(await compileScript(name)).length).toBeLessThanOrEqual(most);
});

it.each(['loader', 'frame'] as const)(
  'writes no HTML from the %s, stores nothing, fetches nothing',
  async (name) => {
    expect(await compileScript(name)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|localStorage|sessionStorage|cookie|fetch\(|XMLHttp|sendBeacon/,
    );
  },
);
