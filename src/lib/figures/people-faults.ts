import type { Count, PeopleGroup } from './people-group.ts';

/** Throws where groups of people cannot stand in one drawing, with what is wrong, and what to do. */
export function demandGroupsThatFit(groups: readonly PeopleGroup[]): void {
  if (groups.every(({ of }) => of === 0))
    throw new Error(
      'Nobody is in any group. Count people in one beside it, or leave the drawing out.',
    );
  demandOneKind(groups);
  if (groups.length <= MOST_GROUPS) return;
  throw new Error(
    `There are ${String(groups.length)} groups. Draw ${String(MOST_GROUPS)} at most, or make two drawings.`,
  );
}

/** Throws where the counts of one group cannot be of the same people. */
export function demandCountsThatAdd({ label, of, counts }: PeopleGroup): void {
  const wrong = faultIn(counts, of);
  if (wrong) throw new Error(`"${label}" ${wrong}`);
}

/** Throws where words would not fit into half the width of a drawing. */
export function demandShortWords(text: string): void {
  if (text.length <= LONGEST) return;
  throw new Error(
    `"${text}" is longer than ${String(LONGEST)} characters, and would not fit. Shorten it.`,
  );
}

/** An open dot beside a filled one says "not this person", so it cannot also say "one of them". */
function demandOneKind(groups: readonly PeopleGroup[]): void {
  const people = groups.filter(({ of }) => of > 0);
  const only = people.find(({ told }) => !told);
  const counted = people.find(({ told }) => told);
  if (!only || !counted) return;
  throw new Error(
    `"${only.label}" tells nothing of its people, beside "${counted.label}": its open dots would read as people to whom it did not happen. Write a result for both, or for neither.`,
  );
}

function faultIn(counts: readonly Count[], of: number): string | undefined {
  const other = counts.find((one) => one.of !== of);
  if (other)
    return `counts "${other.says}" among ${String(of)} people. Divide other people by a semicolon.`;
  if (of < 1 || of > MOST_PEOPLE)
    return `counts ${String(of)} people. Draw 1 to ${String(MOST_PEOPLE)}: tell more as a count out of 100, as the fact says it.`;
  const sum = counts.reduce((all, { n }) => all + n, 0);
  if (sum > of)
    return `counts ${String(sum)} of ${String(of)} people. Count each person once at most.`;
  if (counts.length > MOST_COUNTS)
    return `holds ${String(counts.length)} counts. Draw ${String(MOST_COUNTS)} at most.`;
  const nameless = counts.find(({ named }) => !named);
  if (counts.length > 1 && nameless)
    return `holds "${nameless.says}" beside another count. Say who they are: "${nameless.says} low".`;
  return undefined;
}

const MOST_GROUPS = 4;
const MOST_COUNTS = 3;
const MOST_PEOPLE = 100;
/** Letters that half the width of a drawing holds where they are largest. */
const LONGEST = 18;
