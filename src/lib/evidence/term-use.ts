/** A term of the glossary that a text explains where it stands. */
export interface TermUse {
  id: string;
  /** The line of the file, counted from 1. */
  line: number | undefined;
}
