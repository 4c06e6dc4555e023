import HelpNumbers from '../../src/components/HelpNumbers.astro';
import { examplesOf } from './example.ts';
import { lines } from './lines.ts';

export const helpNumbers = examplesOf(HelpNumbers, {
  'for an emergency': { props: { kind: 'emergency', lines } },
  'for today': { props: { kind: 'today', lines } },
});
