import { lineAskedFor } from '../lib/search/line-asked-for.ts';
import type { UrgentMatch } from '../lib/search/urgent-sign.ts';
import type { UrgentLevel } from '../lib/search/urgent-signs.ts';

/** The page's own card for a level; where it brings none, the next that is as pressing or more. */
const CARDS = {
  crisis: ['crisis', 'emergency', 'today'],
  emergency: ['emergency', 'today'],
  today: ['today', 'emergency'],
} as const satisfies Record<UrgentLevel, readonly UrgentLevel[]>;

/** The help cards for a sign, the most pressing first, each with the line first that was asked for. */
export function helpCards(box: HTMLElement, { perhaps, level, said }: UrgentMatch): Node[] {
  const levels = perhaps === undefined ? [level] : [perhaps, level];
  const templates = new Set(levels.flatMap((one) => cardFor(box, one) ?? []));
  const cards = [...templates].map(({ content }) => document.importNode(content, true));
  for (const list of cards.flatMap((card) => [...card.querySelectorAll(SIGNS)]))
    putFirst(list, said);
  // What stands under a card leads on from all of them.
  for (const card of cards.slice(0, -1)) card.replaceChildren(...card.querySelectorAll('.help'));
  return cards;
}

/** The lists of signs in a card. */
const SIGNS = '.help > ul:not([class])';

const cardFor = (box: HTMLElement, level: UrgentLevel): HTMLTemplateElement | undefined =>
  CARDS[level]
    .map((name) => box.querySelector<HTMLTemplateElement>(`template[data-urgent="${name}"]`))
    .find((template) => template !== null) ?? undefined;

function putFirst(list: Element, said: readonly string[]): void {
  const lines = [...list.children];
  const asked =
    lines[
      lineAskedFor(
        lines.map((line) => line.textContent),
        said,
      )
    ];
  asked?.classList.add('search-asked');
  if (asked) list.prepend(asked);
}
