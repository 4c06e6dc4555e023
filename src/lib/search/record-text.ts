import type { CheerioAPI } from 'cheerio';

/** Nodes of a page, as cheerio holds them. */
export type Selection = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
type AnyNode = Selection[number];

/** What is no part of the text: notes, drawings, the heads of tables, controls and what is hidden. */
const LEFT_OUT = new Set([
  'svg',
  'script',
  'style',
  'template',
  'button',
  'input',
  'noscript',
  'thead',
]);
const LEFT_OUT_ATTRIBUTES = ['data-note', 'hidden', 'aria-hidden'];

/** Elements that stand within a line, so that no space belongs between them and their neighbours. */
const INLINE = new Set(
  'a abbr b bdi button cite code dfn em i kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Gives a block that ends without a full stop the one that an excerpt needs. */
const closed = (text: string): string => (/[\p{L}\d)]\s*$/u.test(text) ? `${text.trim()}.` : text);

/** The readable text of the first of `elements`, one space between words, without notes, controls and the given heading. */
export function recordText(elements: Selection, heading?: Selection): string {
  const [root] = elements.get();
  if (root === undefined) return '';
  const text =
    'children' in root ? root.children.map((child) => textOf(child, heading?.get(0))).join('') : '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}

function textOf(node: AnyNode, heading: AnyNode | undefined): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node) || node === heading || isLeftOut(node)) return '';
  const inner = node.children.map((child) => textOf(child, heading)).join('');
  if (!('name' in node) || INLINE.has(node.name)) return inner;
  return ` ${closed(inner)} `;
}

function isLeftOut(node: AnyNode): boolean {
  if (!('attribs' in node)) return false;
  if (isTerm(node)) return false;
  return LEFT_OUT.has(node.name) || LEFT_OUT_ATTRIBUTES.some((name) => name in node.attribs);
}

/** A term that is explained in place is a button to open its note, and a word of the text. */
function isTerm(node: AnyNode): boolean {
  const { parent } = node;
  return (
    'name' in node &&
    node.name === 'button' &&
    !!parent &&
    'attribs' in parent &&
    'data-term' in parent.attribs
  );
}
