import { builderChoice } from '../lib/embed/builder-choice.ts';
import { builderCode } from '../lib/embed/builder-code.ts';
import { frameSource } from '../lib/embed/frame-snippet.ts';
import type { Manifest } from '../lib/embed/manifest.ts';
import type { PluginSite } from '../lib/embed/wordpress-plugin.ts';
import { CLINIC_WORDS as WORDS } from '../strings/en-GB/clinics.ts';
import { EMBED_WORDS } from '../strings/en-GB/embed.ts';
import { builderData } from './builder-data.ts';
import { fieldsOf, offerSections, showRefused } from './builder-fields.ts';
import { builderPreview } from './builder-preview.ts';
import { offerCode, offerPlugin } from './builder-ways.ts';

/** What the page tells the script of the site. */
type BuilderSite = Omit<PluginSite, 'loader'> & { base: string };

/** Keeps the preview and the code of a form for clinics in step with its fields. */
export function startBuilder(host: HTMLElement): void {
  const form = host.querySelector('form');
  if (!form) return;
  // Our own page wrote it.
  const site = JSON.parse(host.dataset['site'] ?? '{}') as BuilderSite;
  const data = builderData(site.base);
  const preview = builderPreview(host, WORDS.frameTitle);
  const here = new URL(site.base, location.href).href;

  const refresh = async () => {
    const fields = fieldsOf(form);
    const manifest = await data.manifest();
    const entry = entryOf(manifest, fields['article']);
    const article = await data.article(entry.id);
    // Another choice was made while the data came.
    if (fieldsOf(form)['article'] !== entry.id) return;
    const choice = builderChoice(fields, article.hash);
    showRefused(form, choice.refused);
    const version = host.querySelector('[data-version]');
    if (version) version.textContent = article.hash.slice(0, 8);
    const { loader } = manifest;
    const code = builderCode(choice, article, shown(entry, choice.view), {
      ...{ name: site.name, root: site.root, loader, words: EMBED_WORDS },
    });
    offerCode(host, code, `${site.base}qr/${entry.id}.svg`);
    offerPlugin(host, { ...site, loader }, choice);
    preview.show(frameSource({ root: here, ...choice }));
  };

  const offer = async () => {
    offerSections(form, entryOf(await data.manifest(), fieldsOf(form)['article']));
    await refresh();
  };
  const settled = later(() => {
    refresh().catch(() => undefined);
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'article')
      offer().catch(() => undefined);
    else settled();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    host.querySelector<HTMLElement>('#b-code')?.focus();
  });
  offer().then(
    () => {
      for (const part of host.querySelectorAll<HTMLElement>(':scope > [hidden]'))
        part.hidden = false;
    },
    // Without the site's data the page still lists the code for every article.
    () => undefined,
  );
}

type Entry = Manifest['articles'][number];

function entryOf({ articles }: Manifest, id: string | undefined): Entry {
  const entry = articles.find((article) => article.id === id);
  if (!entry) throw new Error(`There is no article "${id ?? ''}".`);
  return entry;
}

function shown(entry: Entry, view: ReturnType<typeof builderChoice>['view']) {
  if (view.is !== 'section') return { title: entry.title, heights: entry[view.is].heights };
  const section = entry.sections.find(({ id }) => id === view.section);
  return { title: section?.title ?? entry.title, heights: section?.heights };
}

/** Waits until nothing has been typed for a moment. */
function later(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 250);
  };
}
