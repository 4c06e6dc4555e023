import type { BuilderChoice } from '../lib/embed/builder-choice.ts';
import type { BuilderCode } from '../lib/embed/builder-code.ts';
import { wordpressPlugin, type PluginSite } from '../lib/embed/wordpress-plugin.ts';
import { zipFile } from '../lib/embed/zip-file.ts';
import { CLINIC_WORDS as WORDS } from '../strings/en-GB/clinics.ts';

/** Writes the code of each way in, with a button that copies it; `qr` is the address of the code to scan. */
export function offerCode(host: HTMLElement, code: BuilderCode, qr: string): void {
  for (const [way, text] of Object.entries(code)) {
    const place = host.querySelector(`[data-way="${way}"] code`);
    if (place) place.textContent = text;
  }
  host.querySelector('[data-qr]')?.setAttribute('src', qr);
  for (const button of host.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.onclick = () => {
      copy(host, button);
    };
  }
}

/** Writes the WordPress file with the clinic's options, and offers it to save. */
export function offerPlugin(host: HTMLElement, site: PluginSite, choice: BuilderChoice): void {
  const text = wordpressPlugin(site, choice.options, choice.view.is === 'full' ? 'full' : 'card');
  const place = host.querySelector('[data-way="plugin"] code');
  if (place) place.textContent = text;
  const link = host.querySelector<HTMLAnchorElement>('a[data-download]');
  if (!link) return;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  const file = new Blob([zipFile('needlewise.php', text)], { type: 'application/zip' });
  link.href = URL.createObjectURL(file);
}

function copy(host: HTMLElement, button: HTMLButtonElement): void {
  const code = button.closest('[data-way]')?.querySelector('code');
  const status = host.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  // Emptied first, so that a second copy is announced too.
  say('');
  navigator.clipboard.writeText(code?.textContent ?? '').then(
    () => {
      say(WORDS.copied);
    },
    () => {
      if (code) getSelection()?.selectAllChildren(code);
      say(WORDS.notCopied);
    },
  );
}
