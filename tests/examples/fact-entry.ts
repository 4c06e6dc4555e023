import FactEntry from '../../src/components/FactEntry.astro';
import type { Fact } from '../../src/lib/evidence/fact.ts';
import { examplesOf } from './example.ts';

const usedBy = [{ title: 'The first week, day by day', href: '/aftercare/first-week/' }];
const slots = {
  default: '<p class="source-line" data-note>Sources: <a href="/sources/#nhs">NHS 2024</a></p>',
};
const fact: Fact = {
  id: 'redness-duration',
  topic: 'recovery',
  statement: 'Redness usually settles in a few days.',
  kind: 'finding',
  certainty: 'moderate',
  figures: [],
  sources: ['nhs'],
};

export const factEntry = examplesOf(FactEntry, {
  finding: { props: { fact, usedBy }, slots },
  says: { props: { fact: { ...fact, kind: 'says', speaker: ['NHS', 'the NHS'] }, usedBy }, slots },
  rule: {
    props: { fact: { ...fact, kind: 'rule', place: ['England'], asOf: 'August 2025' }, usedBy },
    slots,
  },
  gap: {
    props: { fact: { ...fact, kind: 'gap', sources: [], searched: '2026-11-22' }, usedBy: [] },
  },
  verdict: {
    props: { fact: { ...fact, kind: 'verdict', verdict: 'no source found' }, usedBy },
    slots,
  },
  definition: { props: { fact: { ...fact, kind: 'definition' }, usedBy }, slots },
});
