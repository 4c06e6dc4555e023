/**
 * The components that an author may write, and their attributes: one that has to be there, one
 * that may be, or the list of values of which it has to hold one.
 */
export const VOCABULARY = {
  Claim: { fact: 'must' },
  Do: { fact: 'may', from: 'may' },
  DoNot: { fact: 'may', from: 'may' },
  EmbedBuilder: {},
  EmbedCode: { of: ['policy', 'events', 'server', 'articles'] },
  Figure: {
    drawing: [
      'BeforeSession',
      'CareCalendar',
      'CourseLine',
      'DarkPatchTones',
      'Devices',
      'FairPhotos',
      'FirstThings',
      'GlassTest',
      'HairLossKinds',
      'HealingCalendar',
      'HoleAndRepair',
      'KeloidScar',
      'LieDown',
      'LieOrSit',
      'LookAlikes',
      'NeedleScale',
      'OnTopOrIn',
      'PatchKinds',
      'PeopleDots',
      'PhotoSetup',
      'PoreOrScar',
      'ReadPacket',
      'RednessTones',
      'RfOrOrdinary',
      'ScarTypes',
      'SealedTip',
      'SessionSteps',
      'StretchMarks',
      'ThreeChecks',
      'WarningSigns',
      'WaysToSkin',
    ],
    fact: 'may',
    caption: 'must',
    more: 'may',
    description: 'must',
    people: 'may',
  },
  HelpCard: {
    level: ['usual', 'watch', 'today', 'emergency', 'crisis'],
    fact: 'must',
    site: 'may',
  },
  Note: { title: 'must' },
  Operator: { plan: 'may' },
  Sheet: { title: 'must' },
  Steps: { fact: 'may', from: 'may' },
  Table: { caption: 'must' },
  Term: { id: 'must' },
} as const satisfies Record<string, Record<string, AttributeRule>>;

export type AttributeRule = 'must' | 'may' | readonly string[];
export type ComponentName = keyof typeof VOCABULARY;
export type Drawing = (typeof VOCABULARY.Figure.drawing)[number];
