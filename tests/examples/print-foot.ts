import PrintFoot from '../../src/components/PrintFoot.astro';
import { examplesOf } from './example.ts';
import { view } from './view.ts';

export const printFoot = examplesOf(PrintFoot, { 'of an article': { props: { view } } });
