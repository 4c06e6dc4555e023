import type { Root } from 'mdast';
import type { TermUse } from '../lib/evidence/term-use.ts';
import { attribute, isJsx, withDescendants } from './jsx.ts';

/** Every `<Term>` of a text, in document order. */
export const terms = (root: Root): TermUse[] =>
  withDescendants(root).flatMap((node) => {
    const id = isJsx(node) && node.name === 'Term' ? attribute(node, 'id') : undefined;
    return id === undefined ? [] : [{ id, line: node.position?.start.line }];
  });
