import { describe, expect, it } from 'vitest';
import { peopleGroups } from '../../../src/lib/figures/people-groups.ts';

const refused = (people: string) => () => peopleGroups(people);

describe('peopleGroups', () => {
  it('reads groups, and keeps the words of the author', () => {
    expect(peopleGroups('Laser: 30 out of 100; After 30 days:  about 7 of 36')).toMatchObject([
      { label: 'Laser', of: 100, counts: [{ n: 30, says: '30 out of 100' }] },
      { label: 'After 30 days', of: 36, counts: [{ n: 7, says: 'about 7 of 36' }] },
    ]);
  });

  it('reads several counts of the same people', () => {
    expect(peopleGroups('Pain: 10 of 25 low, 14 of 25 medium, 1 of 25 severe')).toMatchObject([
      { of: 25, counts: [{ n: 10 }, { n: 14 }, { n: 1, says: '1 of 25 severe' }] },
    ]);
  });

  it('counts nobody where nobody is counted', () => {
    expect(peopleGroups('Needling: 0 out of 100')).toMatchObject([{ counts: [{ n: 0 }] }]);
  });

  it('reads a group that a study left out, beside one that it had', () => {
    expect(peopleGroups('Needles: 25 of 25; Left alone: nobody')).toMatchObject([
      { of: 25 },
      { label: 'Left alone', of: 0, counts: [{ says: 'nobody' }] },
    ]);
    expect(refused('Left alone: nobody')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Nobody is in any group. Count people in one beside it, or leave the drawing out.]`,
    );
    expect(refused('Laser: 1 of 9, nobody')).toThrow('"nobody" is no count.');
  });

  it('reads groups of which nothing is told, beside one that a study left out', () => {
    expect(peopleGroups('Needles: 25 people; Heat:  25 people ; Left alone: nobody')).toMatchObject(
      [
        { label: 'Needles', of: 25, counts: [{ n: 0, says: '25 people' }] },
        { label: 'Heat', of: 25, counts: [{ says: '25 people' }] },
        { of: 0 },
      ],
    );
    expect(refused('Needles: 250 people')).toThrow('"Needles" counts 250 people.');
    expect(refused('Needles: 25 people, 3 of 25 better')).toThrow('"25 people" is no count.');
  });

  it('refuses open dots that mean one thing beside open dots that mean another', () => {
    expect(refused('Needles: 25 people; Laser: 3 of 10')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Needles" tells nothing of its people, beside "Laser": its open dots would read as people to whom it did not happen. Write a result for both, or for neither.]`,
    );
  });

  it('refuses what is no group and no count', () => {
    expect(refused('30 out of 100')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "30 out of 100" is no group. Write it as "Laser: 30 out of 100; Needling: 7 out of 100", or as "Needles: 25 people" where nothing is told of them.]`,
    );
    expect(refused('Laser: 30%')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "30%" is no count. Write it as "Laser: 30 out of 100; Needling: 7 out of 100", or as "Needles: 25 people" where nothing is told of them.]`,
    );
    expect(refused('Laser: 3 of 10; ')).toThrow('"" is no group.');
    expect(refused('Laser: 1.5 of 10')).toThrow('"1.5 of 10" is no count.');
    expect(refused('Laser: 3 of 10 in 2 years')).toThrow('is no count.');
  });

  it('refuses to count more people than there are', () => {
    expect(refused('Laser: 11 of 10')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Laser" counts 11 of 10 people. Count each person once at most.]`,
    );
    expect(refused('Pain: 6 of 10 low, 5 of 10 high')).toThrow('"Pain" counts 11 of 10 people.');
  });

  it('refuses counts of other people in one group', () => {
    expect(refused('Pain: 6 of 10 low, 3 of 9 high')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Pain" counts "3 of 9 high" among 10 people. Divide other people by a semicolon.]`,
    );
  });

  it('refuses counts that a reader could not tell apart', () => {
    expect(refused('Pain: 6 of 10 low, 3 of 10')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Pain" holds "3 of 10" beside another count. Say who they are: "3 of 10 low".]`,
    );
  });

  it('refuses more people, counts, groups and words than it can draw', () => {
    expect(refused('Laser: 30 of 250')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Laser" counts 250 people. Draw 1 to 100: tell more as a count out of 100, as the fact says it.]`,
    );
    expect(refused('Laser: 0 of 0')).toThrow('counts 0 people');
    expect(refused('A: 1 of 9 a, 1 of 9 b, 1 of 9 c, 1 of 9 d')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "A" holds 4 counts. Draw 3 at most.]`,
    );
    expect(refused('A: 1 of 9;'.repeat(4) + 'A: 1 of 9')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There are 5 groups. Draw 4 at most, or make two drawings.]`,
    );
    expect(refused('Microneedling alone: 1 of 9')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "Microneedling alone" is longer than 18 characters, and would not fit. Shorten it.]`,
    );
  });
});
