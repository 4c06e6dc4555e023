import type { Image, Root } from 'mdast';
import { VOCABULARY, type AttributeRule } from '../lib/vocabulary.ts';
import { attribute, isJsx, withDescendants, type Jsx } from './jsx.ts';
import { misusedPeople } from './misused-people.ts';
import { misusedSheet } from './misused-sheet.ts';

/**
 * The message for the first component, attribute or image that an author wrote wrongly, with its
 * line, or undefined. Components in lower case are plain HTML and left alone.
 */
export function misuse(root: Root): string | undefined {
  for (const node of withDescendants(root)) {
    const wrong = isJsx(node)
      ? inComponent(node)
      : node.type === 'image'
        ? inImage(node)
        : undefined;
    if (wrong) return `${String(node.position?.start.line ?? 0)}:1: ${wrong}`;
  }
  return undefined;
}

function inComponent(node: Jsx): string | undefined {
  const name = node.name ?? '';
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const rules: Readonly<Record<string, AttributeRule>> | undefined = Object.hasOwn(VOCABULARY, name)
    ? VOCABULARY[name as keyof typeof VOCABULARY]
    : undefined;
  if (!rules) {
    return `There is no component <${name}>. Choose one of: ${Object.keys(VOCABULARY).join(', ')}.`;
  }
  return (
    unknownAttribute(node, name, rules) ??
    Object.entries(rules)
      .map(([key, rule]) => wrongValue(name, key, rule, attribute(node, key)))
      .find((wrong) => wrong !== undefined) ??
    MISUSED[name]?.(node)
  );
}

/** What some components need beyond their attributes. */
const MISUSED: Readonly<Record<string, (node: Jsx) => string | undefined>> = {
  Figure: misusedPeople,
  Sheet: misusedSheet,
};

function unknownAttribute(
  node: Jsx,
  name: string,
  rules: Readonly<Record<string, AttributeRule>>,
): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type !== 'mdxJsxAttribute' || (entry.value && typeof entry.value !== 'string')) {
      return `<${name}> is given code in braces. Write its attributes as plain text: ${Object.keys(rules)[0] ?? 'name'}="…".`;
    }
    if (!Object.hasOwn(rules, entry.name)) {
      return `<${name}> has no attribute "${entry.name}". Choose from: ${Object.keys(rules).join(', ') || 'none'}.`;
    }
  }
  return undefined;
}

function wrongValue(
  name: string,
  key: string,
  rule: AttributeRule,
  value: string | undefined,
): string | undefined {
  if (rule === 'may') return undefined;
  if (!value?.trim()) return `<${name}> has no ${key}. Write ${key}="…".`;
  if (rule === 'must' || rule.includes(value)) return undefined;
  return `<${name}> has no ${key} "${value}". Choose one of: ${rule.join(', ')}.`;
}

const inImage = (image: Image): string | undefined =>
  image.alt?.trim()
    ? undefined
    : `The image "${image.url}" has no description. Say what it shows: ![What it shows](${image.url}).`;
