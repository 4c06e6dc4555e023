import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileScript } from '../integrations/compile-embed.ts';

/** Publishes the loader: a copy under its hash in public/, which stays for ever, and a row in src/embed/releases.json. */
const FOLDER = 'public/embed/v1';
const TABLE = 'src/embed/releases.json';

const code = await compileScript('loader');
const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
const file = `loader.${hash}.js`;
// This command alone writes the table; a test holds every row to its file.
const releases = JSON.parse(readFileSync(TABLE, 'utf8')) as { file: string }[];

if (releases.some((release) => release.file === file)) {
  console.log(`${file} is published already.`);
} else {
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${file}`, code);
  writeFileSync(TABLE, `${JSON.stringify([...releases, { file, integrity, date }], null, 2)}\n`);
  console.log(`Published ${file}. Commit it with src/embed/releases.json.`);
}
