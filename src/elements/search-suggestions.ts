import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { element } from './make-element.ts';

/** Suggestions under a search field, as a combobox with a list box (WAI-ARIA Authoring Practices 1.2). */
export interface Suggestions {
  /** Shows them while the field has the focus; an empty list closes. */
  offer: (questions: readonly string[]) => void;
  close: () => void;
  /** Handles a key; false when it means something else. */
  pressed: (event: KeyboardEvent) => boolean;
}

/** Makes the field of a search box a combobox over its `[data-suggestions]`; `choose` takes what a reader picks. */
export function createSuggestions(
  box: HTMLElement,
  input: HTMLInputElement,
  choose: (question: string) => void,
): Suggestions {
  const list = box.querySelector<HTMLElement>('[data-suggestions]');
  if (!list) return { offer: () => undefined, close: () => undefined, pressed: () => false };
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const isOpen = () => !list.hidden;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', WORDS.suggestions);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  const mark = (active?: HTMLElement): void => {
    for (const one of options()) one.setAttribute('aria-selected', String(one === active));
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark();
  };
  const take = (option: Element): void => {
    close();
    choose(option.textContent);
  };
  const offer = (questions: readonly string[]): void => {
    list.replaceChildren(
      ...questions.map((question, at) => {
        const option = element('div', '', question);
        option.id = `${list.id}-${String(at)}`;
        option.setAttribute('role', 'option');
        return option;
      }),
    );
    close();
    if (questions.length === 0 || document.activeElement !== input) return;
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const step = (by: 1 | -1): void => {
    const all = options();
    const at = all.findIndex((one) => one.ariaSelected === 'true');
    // Before the first and after the last stands what was typed.
    mark(all[(at < 0 && by < 0 ? all.length : at) + by]);
  };
  const pressed = (event: KeyboardEvent): boolean => {
    if (event.isComposing || !isOpen()) return false;
    const active = options().find((one) => one.ariaSelected === 'true');
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active) take(active);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    return true;
  };
  // A press would take the focus from the field, and its loss closes the list before the click.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.role === 'option') take(target);
  });
  input.addEventListener('blur', close);
  close();
  return { offer, close, pressed };
}
