import type { CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';

/**
 * What stands in a section under its heading, in plain elements that any page can take: no class,
 * style, script, button, drawing or note; links in full. A drawing leaves its conclusion and its
 * description. `data-facts` and `data-help` stay.
 */
export function plainHtml($: CheerioAPI, section: Element, url: string): string {
  const write = (node: AnyNode): string => {
    if (isText(node)) return escapeText(node.data.replaceAll(/\s+/g, ' '));
    if (!isTag(node) || isLeftOut($, node)) return '';
    const inner = node.children.map(write).join('');
    if (!isKept(node)) return inner;
    return inner.trim() === ''
      ? ''
      : `<${node.name}${attributes(node, url)}>${inner}</${node.name}>`;
  };
  return section.children.map(write).join('').replaceAll(/\s+/g, ' ').replaceAll(GAP, '$1').trim();
}

const KEPT = new Set(
  'p ul ol li h3 h4 a b strong em table thead tbody tr th td caption dl dt dd sup sub'.split(' '),
);

/** Divisions and spans are kept for what they say of the text in them. */
const isKept = ({ name, attribs }: Element): boolean =>
  KEPT.has(name) || ((name === 'div' || name === 'span') && ATTRIBUTES.some((key) => attribs[key]));

const ATTRIBUTES = ['data-facts', 'data-help', 'lang', 'start', 'colspan', 'rowspan', 'scope'];

/** Blocks that the page sets apart by line breaks need none in data. */
const GAP =
  / ?(<\/?(?:p|ul|ol|li|h3|h4|div|table|thead|tbody|tr|th|td|caption|dl|dt|dd)\b[^>]*>) ?/g;

/** Where to call is marked as a note because it is not measured as prose; it is needed all the same. */
const NUMBERS = '.help-numbers, .help-places';
const LEFT_OUT = 'h2, svg, script, style, template, summary, [data-note], [hidden]';

const isLeftOut = ($: CheerioAPI, element: Element): boolean =>
  $(element).is(LEFT_OUT) && !$(element).is(NUMBERS);

function attributes(element: Element, url: string): string {
  const kept = ATTRIBUTES.flatMap((key) => {
    const value = element.attribs[key];
    return value ? [` ${key}="${escapeAttribute(value)}"`] : [];
  });
  const href = element.name === 'a' ? element.attribs['href'] : undefined;
  const link = href && URL.canParse(href, url) ? new URL(href, url).href : undefined;
  return [...(link ? [` href="${escapeAttribute(link)}"`] : []), ...kept].join('');
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
