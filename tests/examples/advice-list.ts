import AdviceList from '../../src/components/AdviceList.astro';
import { examplesOf } from './example.ts';

const items = '<ul><li>Wash your hands first.</li><li>Pat the skin dry.</li></ul>';
const sources = '<p class="source-line" data-note>Sources: <a href="#s1">NHS 2024</a></p>';

export const adviceList = examplesOf(AdviceList, {
  do: { props: { kind: 'do' }, slots: { default: items } },
  'do not': { props: { kind: 'do-not' }, slots: { default: items } },
  'from somebody': {
    props: { kind: 'do', from: 'An NHS hospital', facts: ['wash-hands', 'pat-dry'] },
    slots: { default: items, sources },
  },
});
