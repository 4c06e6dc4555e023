import type { ComponentName } from '../lib/vocabulary.ts';
import Claim from './Claim.astro';
import Do from './Do.astro';
import DoNot from './DoNot.astro';
import EmbedBuilder from './EmbedBuilder.astro';
import EmbedCode from './EmbedCode.astro';
import Figure from './Figure.astro';
import HelpCard from './HelpCard.astro';
import Operator from './Operator.astro';
import Note from './Note.astro';
import Sheet from './Sheet.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What an author may write in an article, without imports. */
export const vocabulary = {
  Claim,
  Do,
  DoNot,
  EmbedBuilder,
  EmbedCode,
  Figure,
  HelpCard,
  Note,
  Operator,
  Sheet,
  Steps,
  Table,
  Term,
} satisfies Record<ComponentName, unknown>;
