import { legibleAccent } from '../lib/embed/accent.ts';
import { clinicSlots } from '../lib/embed/clinic-slots.ts';
import { parseOptions } from '../lib/embed/options.ts';

// Runs in every embed, often in a sandbox without an origin: no storage, no fetch, nothing that throws.
const root = document.documentElement;
const main = document.querySelector('main');
const options = parseOptions(location.search);
const [, secret] = /[#?&]secret=(\w+)/.exec(location.hash) ?? [];

look();
headings();
numbers();
const slots = clinicSlots(options, main?.dataset['hash'] ?? '', root.lang);
fill();
talk();

function look(): void {
  if (options.theme) root.style.colorScheme = options.theme;
  const accent = options.accent && legibleAccent(options.accent);
  // Where relative colours are not known, our own stay.
  if (!accent || !CSS.supports('color', accent)) return;
  for (const role of ['link', 'visited']) root.style.setProperty(`--color-${role}`, accent);
}

/** Gives each heading the level that the host asked for; what it looks like hangs on `data-level`. */
function headings(): void {
  if (!options.heading) return;
  for (const heading of all('[data-level]')) {
    const level = Math.min(6, options.heading - 1 + Number(heading.dataset['level']));
    const other = document.createElement(`h${String(level)}`);
    for (const { name, value } of heading.attributes) other.setAttribute(name, value);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}

/** Puts the numbers of the region first in each list; the others keep their order. */
function numbers(): void {
  if (!options.region) return;
  for (const line of all(`li[data-region~=${options.region}]`).toReversed())
    line.parentElement?.prepend(line);
}

function fill(): void {
  for (const slot of all('[data-slot]')) {
    if (!slots[slot.dataset['slot'] ?? '']) continue;
    slot.hidden = false;
    if (slot.parentElement) slot.parentElement.hidden = false;
  }
  for (const place of all('[data-fill]')) {
    const text = slots[place.dataset['fill'] ?? ''];
    if (text) place.textContent = text;
  }
  for (const link of all('[data-href]')) {
    const href = slots[link.dataset['href'] ?? ''];
    if (href) link.setAttribute('href', href);
  }
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Tells the host how tall the text is and which link was followed, in our words and, where WordPress asks, in its own. */
function talk(): void {
  if (parent === window) return;
  let height = 0;
  const post = (type: string, value: number | string) => {
    parent.postMessage({ ns: 'needlewise', v: 1, type, value }, '*');
    if (secret) parent.postMessage({ message: type, value, secret }, '*');
  };
  const measure = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    post('height', now);
  };
  // A frame out of sight draws nothing, and its observer sleeps: the loader wakes it when its width changes.
  measure();
  new ResizeObserver(measure).observe(root);
  addEventListener('message', ({ data }) => {
    if (data?.message === 'ready' && data.secret === secret) post('height', height);
    else measure();
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    post('link', link.href);
    // WordPress lets its frame open no tab, and follows links to our own site itself.
    if (secret && link.host === location.host) event.preventDefault();
  });
  if (slots['changed']) post('changed', main?.dataset['hash']?.slice(0, 8) ?? '');
}
