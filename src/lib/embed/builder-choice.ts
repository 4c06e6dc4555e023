import type { EmbedView } from './addresses.ts';
import { parseOptions, type EmbedOptions } from './options.ts';

/** What a clinic has chosen in the form of `/clinics/`. */
export interface BuilderChoice {
  /** The article's id. */
  id: string;
  view: EmbedView;
  options: EmbedOptions;
  /** Names of the fields whose value no embed would take. */
  refused: string[];
}

/**
 * Reads the fields of the form, named as the options are. `view` is `card`, `full` or `#section`;
 * `accent` counts while `colour` is ticked; an approval needs `approver` and `approved-on`, and holds
 * for the text with this `hash`.
 */
export function builderChoice(
  fields: Readonly<Record<string, string | undefined>>,
  hash: string,
): BuilderChoice {
  const field = (name: string) => (fields[name] ?? '').trim();
  const approval = [field('approver'), field('approved-on'), hash.slice(0, 8)];
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(PLAIN.map((name) => [name, field(name)])),
    accent: field('colour') === '' ? '' : field('accent'),
    approved: field('approver') === '' ? '' : approval.join('|'),
  };
  const chosen = Object.entries(given).filter(([, value]) => value !== '');
  const options = parseOptions(new URLSearchParams(chosen).toString());
  const view = field('view');
  return {
    id: field('article'),
    view: view.startsWith('#')
      ? { is: 'section', section: view.slice(1) }
      : { is: view === 'full' ? 'full' : 'card' },
    options,
    refused: chosen.flatMap(([name]) => (Object.hasOwn(options, name) ? [] : [name])),
  };
}

const PLAIN = ['theme', 'heading', 'region', 'clinic', 'phone', 'hours', 'booking', 'own'] as const;
