import { demandCountsThatAdd, demandGroupsThatFit, demandShortWords } from './people-faults.ts';
import type { Count, PeopleGroup } from './people-group.ts';

/**
 * Reads groups of people as an author counts them: "Laser: 30 out of 100; Needling: 7 out of 100",
 * or several counts of the same people: "Pain: 10 of 25 low, 14 of 25 medium, 1 of 25 severe".
 * A group of which nothing is told is only counted: "Needles: 25 people"; one that a study did not
 * have is counted as "Left alone: nobody".
 * Throws with what is wrong, and what to do.
 */
export function peopleGroups(people: string): PeopleGroup[] {
  const groups = people.split(';').map(group);
  demandGroupsThatFit(groups);
  return groups;
}

function group(text: string): PeopleGroup {
  const [, label = '', rest] = /^\s*([^:]+?)\s*:(.*)$/s.exec(text) ?? [];
  if (!rest) throw new Error(`"${text.trim()}" is no group. ${FORM}`);
  demandShortWords(label);
  if (rest.trim() === NOBODY.says) return { label, of: 0, told: false, counts: [NOBODY] };
  const told = !WHOLE.test(rest);
  const counts = told ? rest.split(',').map(count) : [whole(rest.trim())];
  const read = { label, of: counts[0]?.of ?? 0, told, counts };
  demandCountsThatAdd(read);
  return read;
}

function count(text: string): Count {
  const says = text.replace(/\s+/g, ' ').trim();
  const [, n, of, name] = /^(?:about )?(\d+) (?:out )?of (\d+)( \D+)?$/.exec(says) ?? [];
  if (!n || !of) throw new Error(`"${says}" is no count. ${FORM}`);
  demandShortWords(says);
  return { n: Number(n), of: Number(of), says, named: name !== undefined };
}

/** People of whom nothing is told: all of them are open dots. */
function whole(says: string): Count {
  demandShortWords(says);
  return { n: 0, of: Number.parseInt(says, 10), says, named: false };
}

const FORM =
  'Write it as "Laser: 30 out of 100; Needling: 7 out of 100", or as "Needles: 25 people" where nothing is told of them.';
/** A group without a result. */
const WHOLE = /^\s*\d+ people\s*$/;
const NOBODY = { n: 0, of: 0, says: 'nobody', named: false } as const;
