import HelpCard from '../../src/components/HelpCard.astro';
import { examplesOf } from './example.ts';
import { lines } from './lines.ts';

const slots = {
  default: '<ul><li>The skin is hot.</li><li>It hurts more each day.</li></ul>',
  sources: '<p class="source-line" data-note>Sources: <a href="#s1">NHS 2024</a></p>',
};

export const helpCard = examplesOf(HelpCard, {
  usual: { props: { level: 'usual', lines: [] }, slots },
  watch: { props: { level: 'watch', lines: [] }, slots },
  today: { props: { level: 'today', lines, facts: ['infection-signs'] }, slots },
  emergency: {
    props: { level: 'emergency', lines, facts: ['sepsis-signs', 'allergy-signs'] },
    slots,
  },
  crisis: { props: { level: 'crisis', lines: [] }, slots },
});
