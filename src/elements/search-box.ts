import { createSuggestions } from './search-suggestions.ts';
import type { SearchSession } from './search-session.ts';

/**
 * A search form that shows results as one types. Without script its form leads to the search page. With `address`
 * the query is kept in the page's address; without it a submitted query leads to the search page.
 */
class SearchBox extends HTMLElement {
  #session: Promise<SearchSession> | undefined;
  #settled = '';
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    const { form } = input ?? {};
    if (!input || !form) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const list = createSuggestions(this, input, (query) => {
      input.value = query;
      if (this.hasAttribute('address')) form.requestSubmit();
      else this.#show(query);
    });
    this.addEventListener('focusin', () => void this.#start(), { signal, once: true });
    input.addEventListener(
      'input',
      () => {
        this.#typed(input.value);
        void this.#start().then(({ suggest }) => suggest(input.value).then(list.offer));
      },
      { signal },
    );
    input.addEventListener(
      'keydown',
      (event) => {
        if (!list.pressed(event)) this.#pressed(event, input);
      },
      { signal },
    );
    this.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element) || !target.matches('.search-as-typed')) return;
        this.#show(input.value, true);
        input.focus();
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        list.close();
        if (this.hasAttribute('address')) this.#submitted(event, input.value);
      },
      { signal },
    );
    if (!this.hasAttribute('address')) return;
    addEventListener(
      'popstate',
      () => {
        this.#restore(input);
      },
      { signal },
    );
    this.#restore(input);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #start(): Promise<SearchSession> {
    this.#session ??= import('./search-session.ts').then(({ createSession }) =>
      createSession(this),
    );
    this.#session.catch(() => (this.#session = undefined));
    return this.#session;
  }

  #show(query: string, asTyped = false): void {
    // Without its code the form still leads to the search page.
    this.#start().then(
      (session) => session.show(query, asTyped),
      () => undefined,
    );
  }

  #typed(query: string): void {
    if (this.hasAttribute('address')) history.replaceState(null, '', addressOf(query));
    this.#show(query);
  }

  /** Escape clears first; a dialog around the box closes at the next one. */
  #pressed(event: KeyboardEvent, input: HTMLInputElement): void {
    if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
    event.preventDefault();
    input.value = '';
    this.#typed('');
  }

  /** Leaves what was asked before in the history, so that Back returns to it. */
  #submitted(event: SubmitEvent, query: string): void {
    event.preventDefault();
    if (query !== this.#settled) {
      history.replaceState(null, '', addressOf(this.#settled));
      history.pushState(null, '', addressOf(query));
      this.#settled = query;
    }
    this.#show(query);
  }

  #restore(input: HTMLInputElement): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#settled = query;
    if (query === input.value && query === '') return;
    input.value = query;
    this.querySelector('[data-region="begin"]')?.toggleAttribute('hidden', query !== '');
    this.#show(query);
  }
}

function addressOf(query: string): string {
  const url = new URL(location.href);
  if (query.trim() === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url.href;
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
