import type { Line } from '../../src/components/HelpNumbers.astro';

/** Places with numbers to call, two of which share one for emergencies. */
export const lines: Line[] = [
  {
    region: 'uk',
    place: 'England',
    emergency: '999',
    today: { number: '111', words: 'NHS 111, day and night' },
  },
  {
    region: 'us',
    place: 'United States',
    emergency: '911',
    today: { words: 'your doctor, or urgent care' },
  },
  {
    region: 'canada',
    place: 'Canada',
    emergency: '911',
    today: { number: '811', words: 'in most provinces' },
  },
  {
    region: 'australia',
    place: 'Australia',
    emergency: '000',
    today: { number: '1800 022 222', words: 'healthdirect' },
  },
];
