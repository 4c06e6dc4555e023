/** A stretch of text; `facts` are the ids of the claim that it stands in. */
export interface Run {
  text: string;
  facts?: readonly string[] | undefined;
}

/**
 * What a block of text is to its reader. `prose` and `label` are sentences and fragments;
 * `heading` asks or names; `help` is a plain order on a help card; `advice` is an item of a list
 * whose adviser (`from`) stands above it.
 */
export type PassageKind = 'prose' | 'label' | 'heading' | 'help' | 'advice';

/** One block of text as a reader meets it: a paragraph, a list item, a cell, a heading. */
export interface Passage {
  kind: PassageKind;
  runs: readonly Run[];
  /** Who advises, for `advice`. */
  from?: string | undefined;
  /** The line of the file on which the block starts, counted from 1. */
  line?: number | undefined;
  /** Where it stands, when there is no line: "answer", "keyPoints 2". */
  where?: string | undefined;
}

/** The passage of a text that stands wholly on `facts`. */
export const passageOf = (
  text: string,
  facts: readonly string[] = [],
  where?: string,
): Passage => ({ kind: 'prose', runs: [{ text, facts: facts.length ? facts : undefined }], where });

/** Ids written in one attribute, divided by spaces or commas. */
export const factIds = (attribute: string): string[] => attribute.split(/[\s,]+/).filter(Boolean);
