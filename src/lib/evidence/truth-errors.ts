/** Every way in which a sentence can break the rules of truth: what is wrong, and what to do. */
export const TRUTH_ERRORS = {
  'unknown-fact': {
    message: (id: string) => `There is no fact "${id}".`,
    help: 'Use the file name of a fact in content/facts, without .yml.',
  },
  'number-without-claim': {
    message: (number: string) => `The number "${number}" stands outside a claim.`,
    help: 'Put the sentence in <Claim fact="…"> with the fact that the number comes from, or leave the number out.',
  },
  'number-not-in-figures': {
    message: (number: string, facts: string) =>
      `The number "${number}" is not among the figures of ${facts}.`,
    help: 'Print a number only as the fact\'s "figures" say it, number and unit together.',
  },
  'effect-outside-claim': {
    message: (word: string) =>
      `"${word}" says what happens to somebody, and stands outside a claim.`,
    help: 'Put the sentence in <Claim fact="…">, or make it a question or an order to the reader.',
  },
  'surer-than-evidence': {
    message: (grounds: string, words: string) =>
      `The sentence is surer than its evidence (${grounds}): none of its words says so. Allowed: ${words}.`,
    help: 'Word it as sure as the weakest fact that it rests on.',
  },
  'too-sure': {
    message: (word: string, grounds: string) =>
      `"${word}" is surer than the evidence (${grounds}).`,
    help: 'Leave the word out, or word the sentence as sure as the weakest fact that it rests on.',
  },
  'speaker-missing': {
    message: (fact: string, names: string) =>
      `The sentence does not name who says it (${fact}). Name one of: ${names}.`,
    help: 'A fact of the kind "says" is told only together with its speaker.',
  },
  'place-missing': {
    message: (fact: string, names: string) =>
      `The sentence does not name where the rule holds (${fact}). Name one of: ${names}.`,
    help: 'A rule is told only together with its place.',
  },
} as const;

export type TruthErrorKind = keyof typeof TRUTH_ERRORS;

/** One sentence that breaks a rule of truth. */
export interface TruthError {
  kind: TruthErrorKind;
  message: string;
  help: string;
  /** The sentence. */
  text: string;
  line?: number | undefined;
  where?: string | undefined;
}
