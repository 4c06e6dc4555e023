import { adviceList } from './advice-list.ts';
import { articleEnd } from './article-end.ts';
import { dotsKey } from './dots-key.ts';
import { evidence } from './evidence.ts';
import { factEntry } from './fact-entry.ts';
import {
  careCalendar,
  courseLine,
  darkPatchTones,
  devices,
  figure,
  glassTest,
  lieDown,
  peopleDots,
  photoSetup,
  sealedTip,
  threeChecks,
  warningSigns,
} from './figure.ts';
import { helpCard } from './help-card.ts';
import { helpNumbers } from './help-numbers.ts';
import { inShort } from './in-short.ts';
import { articleLink, breadcrumb, contents, homeDoors, homeStarts, sourceNames } from './links.ts';
import { printFoot } from './print-foot.ts';
import { questionEntry } from './question-entry.ts';
import { sheet } from './sheet.ts';
import { sourceList } from './source-list.ts';

/** The examples of every component that takes props, by the component's file name. */
export const EXAMPLES = {
  AdviceList: adviceList,
  ArticleEnd: articleEnd,
  ArticleLink: articleLink,
  Breadcrumb: breadcrumb,
  Contents: contents,
  DarkPatchTones: darkPatchTones,
  Devices: devices,
  DotsKey: dotsKey,
  CareCalendar: careCalendar,
  CourseLine: courseLine,
  Evidence: evidence,
  FactEntry: factEntry,
  Figure: figure,
  GlassTest: glassTest,
  HelpCard: helpCard,
  HelpNumbers: helpNumbers,
  HomeDoors: homeDoors,
  HomeStarts: homeStarts,
  InShort: inShort,
  LieDown: lieDown,
  PeopleDots: peopleDots,
  PhotoSetup: photoSetup,
  PrintFoot: printFoot,
  QuestionEntry: questionEntry,
  Sheet: sheet,
  SealedTip: sealedTip,
  SourceList: sourceList,
  SourceNames: sourceNames,
  ThreeChecks: threeChecks,
  WarningSigns: warningSigns,
} as const;
