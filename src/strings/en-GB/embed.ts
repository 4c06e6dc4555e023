import type { EmbedWords } from '../../lib/embed/words.ts';

/** Words of the embeds in British English. */
export const EMBED_WORDS: EmbedWords = {
  frameTitle: (title, site) => `${title}, from ${site}`,
  partOf: 'Part of',
  sources: 'Sources',
  readWhole: 'Whole page, with every source:',
  written: (site) => `Who wrote this: ${site}, with AI, from named sources.`,
  unpaid: 'No adverts, no sponsors.',
  version: 'Text version',
  checked: (day) => `Checked ${day}.`,
  more: 'More on that page:',
  ownSheet: {
    before: 'Follow your clinic’s advice where it differs:',
    link: 'your clinic’s own sheet',
  },
  clinic: {
    label: 'From your clinic',
    addedBy: { before: 'Added by', name: 'your clinic', after: 'It is not part of the page.' },
    phone: 'Phone:',
    hours: 'Out of hours:',
    booking: 'Book or change a visit',
  },
  approved: {
    before: 'Read and approved for',
    by: 'by',
    on: 'on',
    after: 'These are the clinic’s words.',
  },
  changed: { before: 'Changed since', after: 'approved it on' },
};
