/** The words that embeds add to those of an article, in one language; src/strings holds them. */
export interface EmbedWords {
  /** The title of a frame. */
  frameTitle: (title: string, site: string) => string;
  /** Before the title of the article that a section is from. */
  partOf: string;
  sources: string;
  /** Before the link to the article. */
  readWhole: string;
  written: (site: string) => string;
  unpaid: string;
  /** Before the hash. */
  version: string;
  checked: (day: string) => string;
  /** Before the list of the article's other parts, in a host's own page. */
  more: string;
  /** Before the link to the clinic's own sheet, and the link. */
  ownSheet: { before: string; link: string };
  clinic: {
    label: string;
    /** Says whose words they are; `name` stands where the clinic gives none. */
    addedBy: { before: string; name: string; after: string };
    phone: string;
    hours: string;
    booking: string;
  };
  /** "Read and approved for CLINIC by NAME on DATE." */
  approved: { before: string; by: string; on: string; after: string };
  /** "Changed since CLINIC approved it on DATE." */
  changed: { before: string; after: string };
}
