import type { CheerioAPI } from 'cheerio';

/** Nodes of a page, as cheerio holds them. */
export type Selection = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
type AnyNode = Selection[number];

/** What is no part of the text: notes, drawings, controls, the element's own heading and where to read on. */
const LEFT_OUT = new Set(['svg', 'script', 'style', 'template', 'button', 'input', 'noscript']);
const LEFT_OUT_ATTRIBUTES = ['data-note', 'data-read-on', 'hidden', 'aria-hidden'];

/** Elements that stand within a line, so that no space belongs between them and their neighbours. */
const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The readable text of an element, one space between words: its first heading, notes and controls left out. Of a
 * heading it is the heading's text.
 */
export function recordText(element: Selection): string {
  const [root] = element.get();
  if (root === undefined) return '';
  const heading = isHeading(root) ? undefined : element.find('h1, h2, h3, dt, dfn').get(0);
  return textOf(root, heading)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}

function textOf(node: AnyNode, heading: AnyNode | undefined): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node) || node === heading || isLeftOut(node)) return '';
  const inner = node.children.map((child) => textOf(child, heading)).join('');
  return node.type === 'tag' && INLINE.has(node.name) ? inner : ` ${inner} `;
}

function isLeftOut(node: AnyNode): boolean {
  if (!('attribs' in node)) return false;
  return LEFT_OUT.has(node.name) || LEFT_OUT_ATTRIBUTES.some((name) => name in node.attribs);
}

const isHeading = (node: AnyNode): boolean => 'name' in node && /^(h[1-6]|dt|dfn)$/.test(node.name);
