/** What decides whether a site may go live: its settings, and what its built pages say of themselves. */
export interface LiveState {
  operator: object | undefined;
  contact: object | undefined;
  textLicence: object | undefined;
  /** Whether `SITE_URL` was given. */
  urlIsSet: boolean;
  /** The choice, made in the open, to publish before a clinician and a person at the links have been there. */
  publishUnreviewed: boolean;
  /** Ids of articles that must be reviewed and have no valid review. */
  unreviewed: readonly string[];
  /** Ids of cited sources whose address a person still has to open. */
  unopened: readonly string[];
}

/** What is missing before the site may go live, each with what to do; empty when nothing is. */
export function missingForLive(state: LiveState): string[] {
  const settings = SETTINGS.filter(({ isSet }) => !isSet(state)).map(({ missing }) => missing);
  if (state.publishUnreviewed) return settings;
  return [
    ...settings,
    ...state.unreviewed.map(
      (id) =>
        `${id}: no valid review. Have a clinician read it; content/reviews/README.md tells how.`,
    ),
    ...state.unopened.map(
      (id) =>
        `content/sources/${id}.yml: a "linkNote". Open the address, compare, and delete the note.`,
    ),
  ];
}

const SETTINGS: readonly { missing: string; isSet: (state: LiveState) => boolean }[] = [
  { missing: 'No operator. Set "operator" in src/site.ts.', isSet: ({ operator }) => !!operator },
  { missing: 'No contact. Set "contact" in src/site.ts.', isSet: ({ contact }) => !!contact },
  {
    missing: 'No licence. Set "textLicence" in src/site.ts.',
    isSet: ({ textLicence }) => !!textLicence,
  },
  { missing: 'No address. Set SITE_URL in the environment.', isSet: ({ urlIsSet }) => urlIsSet },
];
