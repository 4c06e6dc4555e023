import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The text of some HTML as a reader reads it, ready for `sentences`: a blank line around each block, without notes (`[data-note]`), drawings and what is hidden. */
export function readableText(html: string): string {
  return textOf(parseFragment(html).childNodes)
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'button', 'caption', 'dd', 'details', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'header', 'hr', 'label', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p'],
  ...['pre', 'section', 'select', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['tr', 'ul'],
]);
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript']);

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value.replaceAll('\n', ' ');
      if (!('tagName' in node) || isUnread(node)) return '';
      if (node.tagName === 'br') return ' ';
      const text = textOf(node.childNodes);
      return BLOCKS.has(node.tagName) ? `\n\n${text}\n\n` : text;
    })
    .join('');
}

function isUnread(element: Element): boolean {
  return (
    UNREAD.has(element.tagName) ||
    element.attrs.some(
      ({ name, value }) =>
        name === 'data-note' || name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
    )
  );
}
