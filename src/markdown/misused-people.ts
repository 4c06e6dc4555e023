import { peopleGroups } from '../lib/figures/people-groups.ts';
import { attribute, type Jsx } from './jsx.ts';

/** What is wrong with the people of a figure: given to a drawing of something else, missing, or not to be read. */
export function misusedPeople(figure: Jsx): string | undefined {
  const drawing = attribute(figure, 'drawing') ?? '';
  const people = attribute(figure, 'people');
  if (drawing !== 'PeopleDots') {
    return people === undefined
      ? undefined
      : `<Figure drawing="${drawing}"> draws no people. Leave people="…" out, or write drawing="PeopleDots".`;
  }
  if (!people?.trim()) {
    return '<Figure drawing="PeopleDots"> has no people. Write people="Laser: 30 out of 100; Needling: 7 out of 100", with numbers that its facts say.';
  }
  try {
    peopleGroups(people);
  } catch (error) {
    return `people="${people}": ${error instanceof Error ? error.message : String(error)}`;
  }
  return undefined;
}
