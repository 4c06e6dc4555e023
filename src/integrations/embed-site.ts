import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import heights from '../embed/heights.json' with { type: 'json' };
import releases from '../embed/releases.json' with { type: 'json' };
import { EMBED_ROOT, LOADER_PATH } from '../lib/embed/addresses.ts';
import type { EmbedSite } from '../lib/embed/embed-files.ts';
import { SITE } from '../site.ts';
import { EMBED_WORDS } from '../strings/en-GB/embed.ts';
import { compileScript, compileStyle } from './compile-embed.ts';

/** What all embeds share, and the files of it by their paths without the base: stylesheet, frame script, newest loader. */
export interface SharedEmbedParts {
  site: EmbedSite;
  files: Map<string, string>;
}

/** Compiles what all embeds share. `root` is the site's address in full with its last slash, `base` its path without. */
export async function sharedEmbedParts(root: string, base: string): Promise<SharedEmbedParts> {
  const [style, script] = await Promise.all([compileStyle(), compileScript('frame')]);
  const stylePath = `${EMBED_ROOT}embed.${digest(style)}.css`;
  const scriptPath = `${EMBED_ROOT}frame.${digest(script)}.js`;
  const newest = releases.at(-1);
  if (!newest) throw new Error('No loader is published. Run `npm run release-loader`.');
  const published = new URL(`../../public${EMBED_ROOT}${newest.file}`, import.meta.url);
  return {
    site: {
      site: { name: SITE.name, url: root },
      assets: { style: base + stylePath, script: base + scriptPath },
      words: EMBED_WORDS,
      heights,
      loader: {
        src: `${root}${EMBED_ROOT.slice(1)}${newest.file}`,
        integrity: newest.integrity,
      },
    },
    files: new Map([
      [stylePath, style],
      [scriptPath, script],
      [LOADER_PATH, await readFile(published, 'utf8')],
    ]),
  };
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);
