/** People with something in common, and how many of them something is told of. */
export interface PeopleGroup {
  label: string;
  /** How many people there are: 0 where a study left the group out. */
  of: number;
  /** Whether anything is told of them but how many they are. */
  told: boolean;
  /** Each counts other people than the one before; together they are `of` people at most. */
  counts: readonly Count[];
}

/** `n` of `of` people, in the author's words, and whether these name them. */
export interface Count {
  n: number;
  of: number;
  says: string;
  named: boolean;
}
