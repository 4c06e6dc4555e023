import type { CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { factIds, type Passage, type PassageKind, type Run } from '../lib/evidence/passage.ts';
import { articleId, type BuiltPage } from './page.ts';

/** Not ours to word (titles of sources, statements shown as facts), notes, or no text at all. */
const SKIPPED =
  '[data-note],[data-quoted],[data-section="sources"],[aria-hidden="true"],nav,form,svg,code,script,style,noscript';
const BLOCKS = new Set(
  'p li dt dd td th h1 h2 h3 h4 h5 h6 figcaption summary caption div section article aside ul ol dl table'.split(
    ' ',
  ),
);

/** Every sentence that the reader of a built page meets in its main part, as passages with their facts. */
export function htmlPassages(page: BuiltPage): Passage[] {
  const { $ } = page;
  const main = $('main').get(0);
  const found = main ? blocks($, main) : [];
  const description = $('meta[name="description"]').attr('content');
  // An article's description was judged with its facts when the article was read.
  return description && !articleId(page)
    ? [...found, { kind: 'prose', runs: [{ text: description }], where: 'description' }]
    : found;
}

function blocks($: CheerioAPI, element: Element): Passage[] {
  const found: Passage[] = [];
  let runs: Run[] = [];
  const close = () => {
    if (runs.some((run) => run.text.trim())) found.push({ ...place($, element), runs });
    runs = [];
  };
  for (const child of element.children) {
    if (isTag(child) && $(child).is(SKIPPED)) continue;
    if (isTag(child) && holdsBlock($, child)) {
      close();
      found.push(...blocks($, child));
    } else {
      runs.push(...inline($, child));
    }
  }
  close();
  return found;
}

const holdsBlock = ($: CheerioAPI, element: Element): boolean =>
  BLOCKS.has(element.name) ||
  $(element)
    .find([...BLOCKS].join(','))
    .not(SKIPPED).length > 0;

function inline($: CheerioAPI, node: AnyNode): Run[] {
  if (isText(node)) return [{ text: node.data, facts: factsOf($, node) }];
  if (!isTag(node) || $(node).is(SKIPPED)) return [];
  return node.children.flatMap((child) => inline($, child));
}

function factsOf($: CheerioAPI, node: AnyNode): string[] | undefined {
  const attribute = $(node.parent ?? node)
    .closest('[data-facts]')
    .attr('data-facts');
  return attribute ? factIds(attribute) : undefined;
}

function place($: CheerioAPI, element: Element): { kind: PassageKind; from?: string | undefined } {
  if (/^(?:h\d|summary)$/.test(element.name)) return { kind: 'heading' };
  // Prompts that a reader fills in say nothing by themselves.
  if ($(element).closest('.sheet').length > 0) return { kind: 'heading' };
  if ($(element).closest('[data-help]').length > 0) return { kind: 'help' };
  const list = $(element).closest('[data-from]');
  return list.length > 0 ? { kind: 'advice', from: list.attr('data-from') } : { kind: 'prose' };
}
