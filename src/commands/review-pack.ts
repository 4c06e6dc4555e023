/** `npm run review-pack <stage>/<slug>`: writes a sheet with which a clinician reviews an article in about 20 minutes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { citedIds } from '../lib/evidence/cited-ids.ts';
import { standsInClaim, statements } from '../lib/evidence/statement.ts';
import { reviewHash } from '../lib/review/review-hash.ts';
import { reviewPack } from '../lib/review/review-pack.ts';
import { atSentence } from '../lib/citation/text-fragment.ts';
import { sourceSchema } from '../schemas/source.ts';
import { BASE, SITE, SITE_URL } from '../site.ts';
import { articleFile } from './article-file.ts';
import { entries, facts } from './content-files.ts';

const FOLDER = 'review-packs';

const id = process.argv[2];
if (!id) throw new Error('Name an article: npm run review-pack aftercare/first-week');
const { data, body, texts, prose } = articleFile(id);
const known = facts();
const passages = [...texts, ...prose];
const read = citedIds(passages).flatMap((fact) => known.get(fact) ?? []);
const sources = entries('content/sources/*.yml', sourceSchema());
const pack = reviewPack({
  id,
  title: data.title,
  hash: await reviewHash(data, body, read),
  url: new URL(`${BASE}/${id}/`, SITE_URL).href,
  made: new Date().toISOString().slice(0, 10),
  claims: passages
    .flatMap(statements)
    .filter(standsInClaim)
    .map(({ text, runs }) => ({
      text: text.trim(),
      facts: citedIds([{ kind: 'prose', runs }]).flatMap((fact) => known.get(fact) ?? []),
    })),
  sources: new Map(
    sources.map(({ id: source, data: { label, url, seenFragment } }) => [
      source,
      { label, url: atSentence(url, seenFragment) },
    ]),
  ),
  contact: SITE.contact?.email,
});
const file = `${FOLDER}/${id.replace('/', '-')}.html`;
mkdirSync(FOLDER, { recursive: true });
writeFileSync(file, pack);
console.log(`${file} is written. Open it in a browser and print it, or send it.`);
