/**
 * Reads groups of people as an author counts them: "Laser: 30 out of 100; Needling: 7 out of 100",
 * or several counts of the same people: "Pain: 10 of 25 low, 14 of 25 medium, 1 of 25 severe".
 * A group of which nothing is told is only counted: "Needles: 25 people"; one that a study did not
 * have is counted as "Left alone: nobody".
 * Throws with what is wrong, and what to do.
 */
export function peopleGroups(people: string): PeopleGroup[] {
  const groups = people.split(';').map(group);
  if (groups.every(({ of }) => of === 0))
    throw new Error(
      'Nobody is in any group. Count people in one beside it, or leave the drawing out.',
    );
  demandOneKind(groups);
  if (groups.length <= MOST_GROUPS) return groups;
  throw new Error(
    `There are ${String(groups.length)} groups. Draw ${String(MOST_GROUPS)} at most, or make two drawings.`,
  );
}

function group(text: string): PeopleGroup {
  const [, label = '', rest] = /^\s*([^:]+?)\s*:(.*)$/s.exec(text) ?? [];
  if (!rest) throw new Error(`"${text.trim()}" is no group. ${FORM}`);
  demandFit(label);
  if (rest.trim() === NOBODY.says) return { label, of: 0, counts: [NOBODY] };
  const counts = WHOLE.test(rest) ? [whole(rest.trim())] : rest.split(',').map(count);
  const of = counts[0]?.of ?? 0;
  const wrong = faultIn(counts, of);
  if (wrong) throw new Error(`"${label}" ${wrong}`);
  return { label, of, counts };
}

function count(text: string): Count {
  const says = text.replace(/\s+/g, ' ').trim();
  const [, n, of, name] = /^(?:about )?(\d+) (?:out )?of (\d+)( \D+)?$/.exec(says) ?? [];
  if (!n || !of) throw new Error(`"${says}" is no count. ${FORM}`);
  demandFit(says);
  return { n: Number(n), of: Number(of), says, named: name !== undefined };
}

/** People of whom nothing is told: all of them are open dots. */
function whole(says: string): Count {
  demandFit(says);
  return { n: 0, of: Number.parseInt(says, 10), says, named: false };
}

/** An open dot beside a filled one says "not this person", so it cannot also say "one of them". */
function demandOneKind(groups: readonly PeopleGroup[]): void {
  const only = groups.find(({ counts }) => counts.some(({ says }) => WHOLE.test(says)));
  const told = groups.find(
    ({ of, counts }) => of > 0 && !counts.some(({ says }) => WHOLE.test(says)),
  );
  if (!only || !told) return;
  throw new Error(
    `"${only.label}" tells nothing of its people, beside "${told.label}": its open dots would read as people to whom it did not happen. Write a result for both, or for neither.`,
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

function demandFit(text: string): void {
  if (text.length <= LONGEST) return;
  throw new Error(
    `"${text}" is longer than ${String(LONGEST)} characters, and would not fit. Shorten it.`,
  );
}

const FORM =
  'Write it as "Laser: 30 out of 100; Needling: 7 out of 100", or as "Needles: 25 people" where nothing is told of them.';
/** A group without a result. */
const WHOLE = /^\s*\d+ people\s*$/;
const MOST_GROUPS = 4;
const MOST_COUNTS = 3;
const MOST_PEOPLE = 100;
/** Letters that half the width of a drawing holds where they are largest. */
const LONGEST = 18;
const NOBODY = { n: 0, of: 0, says: 'nobody', named: false } as const;

/** People with something in common, and how many of them something is told of. */
export interface PeopleGroup {
  label: string;
  /** How many people there are: 0 where a study left the group out. */
  of: number;
  /** Each counts other people than the one before; together they are `of` people at most. */
  counts: readonly Count[];
}

/** `n` of `of` people, in the author's words, and whether these name them. */
interface Count {
  n: number;
  of: number;
  says: string;
  named: boolean;
}
