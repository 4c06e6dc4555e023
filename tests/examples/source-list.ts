import SourceList from '../../src/components/SourceList.astro';
import { examplesOf } from './example.ts';
import { sources } from './view.ts';

const all = '/sources/';
const [first, ...others] = sources;
const earlier = first ? [{ ...first, checked: '2026-01-05' }] : [];

export const sourceList = examplesOf(SourceList, {
  'read on one day': { props: { sources, all } },
  'read on several days': { props: { sources: [...earlier, ...others], all } },
});
