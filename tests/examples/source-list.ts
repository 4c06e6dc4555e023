import SourceList from '../../src/components/SourceList.astro';
import { examplesOf } from './example.ts';
import { sources } from './view.ts';

const all = '/sources/';
const [first, ...others] = sources;
const unnamedYears = [2014, undefined].flatMap((year) =>
  first ? [{ ...first, label: 'Garg study', year }] : [],
);
const earlier = first ? [{ ...first, checked: '2026-01-05' }] : [];

export const sourceList = examplesOf(SourceList, {
  'read on one day': { props: { sources, all } },
  'without a year in their names': { props: { sources: unnamedYears, all } },
  'read on several days': { props: { sources: [...earlier, ...others], all } },
});
