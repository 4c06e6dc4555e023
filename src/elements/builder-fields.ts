import type { Manifest } from '../lib/embed/manifest.ts';
import { CLINIC_WORDS as WORDS } from '../strings/en-GB/clinics.ts';

/** The values of a form by the names of its fields; what is not ticked is not there. */
export const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Offers the sections of the chosen article after the card and the whole. */
export function offerSections(form: HTMLFormElement, article: Manifest['articles'][number]): void {
  const choice = form.elements.namedItem('view');
  if (!(choice instanceof HTMLSelectElement)) return;
  for (const old of choice.querySelectorAll('optgroup')) old.remove();
  const group = document.createElement('optgroup');
  group.label = WORDS.sections;
  group.append(...article.sections.map(({ id, title }) => new Option(title, `#${id}`)));
  choice.append(group);
}

/** Says beside each refused field what it takes, and marks it for those who do not see it. */
export function showRefused(form: HTMLFormElement, refused: readonly string[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-wrong]')) {
    const name = place.dataset['wrong'] ?? '';
    const isRefused = refused.includes(name);
    place.hidden = !isRefused;
    place.textContent = isRefused ? (MESSAGES[name] ?? '') : '';
    const field = form.elements.namedItem(name === 'approved' ? 'approved-on' : name);
    if (field instanceof HTMLInputElement) field.setAttribute('aria-invalid', String(isRefused));
  }
}

const MESSAGES: Readonly<Record<string, string>> = WORDS.refused;
