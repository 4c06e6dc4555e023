import { adviceList } from './advice-list.ts';
import { articleEnd } from './article-end.ts';
import { dotsKey } from './dots-key.ts';
import { DRAWINGS } from './drawings.ts';
import { evidence } from './evidence.ts';
import { factEntry } from './fact-entry.ts';
import { figure } from './figure.ts';
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
  ...DRAWINGS,
  AdviceList: adviceList,
  ArticleEnd: articleEnd,
  ArticleLink: articleLink,
  Breadcrumb: breadcrumb,
  Contents: contents,
  DotsKey: dotsKey,
  Evidence: evidence,
  FactEntry: factEntry,
  Figure: figure,
  HelpCard: helpCard,
  HelpNumbers: helpNumbers,
  HomeDoors: homeDoors,
  HomeStarts: homeStarts,
  InShort: inShort,
  PrintFoot: printFoot,
  QuestionEntry: questionEntry,
  Sheet: sheet,
  SourceList: sourceList,
  SourceNames: sourceNames,
} as const;
