import Evidence from '../../src/components/Evidence.astro';
import { examplesOf } from './example.ts';

const nothing = { says: [], rules: [], notKnown: false };
const sources = [{ href: '#s1', label: 'Gowda 2021' }];

export const evidence = examplesOf(Evidence, {
  'well shown': { props: { id: 'e1', note: { ...nothing, certainty: 'high' }, sources } },
  probably: { props: { id: 'e1', note: { ...nothing, certainty: 'moderate' }, sources } },
  may: { props: { id: 'e1', note: { ...nothing, certainty: 'low' }, sources } },
  'not known': { props: { id: 'e1', note: { ...nothing, certainty: 'very-low' }, sources } },
  'of not knowing': { props: { id: 'e1', note: { ...nothing, notKnown: true }, sources } },
  'said by somebody': {
    props: {
      id: 'e1',
      note: { ...nothing, says: ['FDA'] },
      sources: [{ href: '#s1', label: 'FDA 2025' }],
    },
  },
  'said by two': {
    props: { id: 'e1', note: { ...nothing, says: ['NHS', 'device maker'], rules: [] }, sources },
  },
  'a rule': {
    props: { id: 'e1', note: { ...nothing, says: [], rules: ['England, August 2025'] }, sources },
  },
  'a gap': { props: { id: 'e1', note: { ...nothing, searched: '2026-11-22' }, sources: [] } },
  'many sources': {
    props: {
      id: 'e1',
      note: { ...nothing, certainty: 'low' },
      sources: [
        { href: '#s1', label: 'Gowda 2021' },
        { href: '#s2', label: 'Review of randomised trials 2021' },
        { href: '#s3', label: 'Hou 2017' },
      ],
      more: { count: 4, href: '/evidence/recovery/#redness-duration' },
    },
  },
});
