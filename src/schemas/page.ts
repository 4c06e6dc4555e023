import { day, fields, filled } from './fields.ts';

/** A plain page about the site itself. Its file name is its address. */
export const pageSchema = () =>
  fields({
    /** The heading of the page; at most 50 characters. */
    title: filled('The title').max(50, 'A title has at most 50 characters.'),
    /** What search engines print under the title: 70 to 155 characters. */
    description: filled('The description')
      .min(70, 'The description is shorter than 70 characters. Say more.')
      .max(155, 'The description is longer than 155 characters. Shorten it.'),
    /** The day on which the page was last checked. */
    checked: day(),
  });
