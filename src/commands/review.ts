/** `npm run review <stage>/<slug>`: prints the hash of an article's text, and starts a record of its review. */
import { existsSync, writeFileSync } from 'node:fs';
import { citedIds } from '../lib/evidence/cited-ids.ts';
import { reviewHash } from '../lib/review/review-hash.ts';
import { articleFile } from './article-file.ts';
import { facts } from './content-files.ts';

const id = process.argv[2];
if (!id) throw new Error('Name an article: npm run review aftercare/first-week');
const { data, body, texts, prose } = articleFile(id);
const known = facts();
const cited = citedIds([...texts, ...prose]).flatMap((fact) => known.get(fact) ?? []);
const hash = await reviewHash(data, body, cited);
const record = `content/reviews/${id.replace('/', '-')}.yml`;
console.log(`${id}\n${hash}`);
if (existsSync(record)) {
  console.log(
    `${record} exists. Put the new hash and date in it once the text has been read again.`,
  );
} else {
  writeFileSync(
    record,
    `article: ${id}\nhash: ${hash}\n# The reviewer fills these in. The site does not build until they are filled.\nname: ''\nrole: ''\nregistration: ''\ninterests: ''\ndate:\n`,
  );
  console.log(`${record} is started. The reviewer fills in the rest.`);
}
