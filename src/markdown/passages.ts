import type { Root } from 'mdast';
import { factIds, type Passage, type PassageKind, type Run } from '../lib/evidence/passage.ts';
import { attribute, isJsx, type Jsx, type Node } from './jsx.ts';

interface Place {
  kind: PassageKind;
  facts?: readonly string[] | undefined;
  from?: string | undefined;
}

/** What a component makes of the text inside it. Components that are not named change nothing. */
const KIND_INSIDE: Readonly<Record<string, PassageKind>> = {
  HelpCard: 'help',
  Do: 'advice',
  DoNot: 'advice',
  Steps: 'advice',
  Sheet: 'heading',
};

/** Attributes that a reader sees or hears as text. */
const READ_ATTRIBUTES = ['title', 'caption', 'more', 'description', 'people', 'from'];

/** Every block of text of an article in document order, with the facts it stands on and its line. */
export function passages(root: Root): Passage[] {
  return root.children.flatMap((node) => blocks(node, { kind: 'prose' }));
}

function blocks(node: Node, place: Place): Passage[] {
  if (isJsx(node)) return component(node, place);
  if (isTextBlock(node))
    return [passage(node, node.type === 'heading' ? { kind: 'heading' } : place)];
  return 'children' in node ? node.children.flatMap((child) => blocks(child, place)) : [];
}

function component(node: Jsx, outer: Place): Passage[] {
  const facts = attribute(node, 'fact');
  const place: Place = {
    kind: KIND_INSIDE[node.name ?? ''] ?? outer.kind,
    facts: facts ? factIds(facts) : outer.facts,
    from: attribute(node, 'from') ?? outer.from,
  };
  const read = READ_ATTRIBUTES.flatMap((name) => {
    const text = attribute(node, name);
    const kind = name === 'title' ? 'heading' : 'label';
    return text
      ? [{ kind, runs: [{ text, facts: place.facts }], line: lineOf(node) } as const]
      : [];
  });
  const inside = node.children.every(isPhrasing)
    ? [passage(node, place)]
    : node.children.flatMap((child) => blocks(child, place));
  return [...read, ...inside.filter((found) => found.runs.some((run) => run.text.trim()))];
}

function passage(node: Node, place: Place): Passage {
  return { kind: place.kind, runs: runs(node, place.facts), from: place.from, line: lineOf(node) };
}

function runs(node: Node, facts: readonly string[] | undefined): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, facts }];
  if (node.type === 'break') return [{ text: ' ', facts }];
  const claim = isJsx(node) && node.name === 'Claim' ? attribute(node, 'fact') : undefined;
  const inside = claim === undefined ? facts : factIds(claim);
  return 'children' in node ? node.children.flatMap((child) => runs(child, inside)) : [];
}

const isTextBlock = (node: Node): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

const PHRASING = new Set(
  'text strong emphasis delete inlineCode link image break mdxJsxTextElement mdxTextExpression'.split(
    ' ',
  ),
);

const isPhrasing = (node: Node): boolean => PHRASING.has(node.type);

const lineOf = (node: Node): number | undefined => node.position?.start.line;
