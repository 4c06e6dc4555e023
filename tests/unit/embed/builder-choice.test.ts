import { describe, expect, it } from 'vitest';
import { builderChoice } from '../../../src/lib/embed/builder-choice.ts';

const HASH = '0123456789abcdef';
const choice = (fields: Record<string, string>) =>
  builderChoice({ article: 'decide/cost', ...fields }, HASH);

describe('the choice of a clinic', () => {
  it('is the card in our own look when nothing is filled in', () => {
    expect(choice({ view: 'card', theme: '', phone: '  ' })).toEqual({
      id: 'decide/cost',
      view: { is: 'card' },
      options: {},
      refused: [],
    });
  });

  it('may be the whole article or one section of it', () => {
    expect(choice({ view: 'full' }).view).toEqual({ is: 'full' });
    expect(choice({ view: '#redness' }).view).toEqual({ is: 'section', section: 'redness' });
  });

  it('takes the colour only while it is wanted', () => {
    expect(choice({ accent: '#0A7C86' }).options).toEqual({});
    expect(choice({ accent: '#0A7C86', colour: 'on' }).options).toEqual({ accent: '0a7c86' });
  });

  it('binds an approval to the text of today', () => {
    const { options } = choice({ approver: 'Dr A. Rose', 'approved-on': '2026-11-20' });
    expect(options.approved).toEqual({ name: 'Dr A. Rose', date: '2026-11-20', hash: '01234567' });
  });

  it('names the fields that no embed would take', () => {
    expect(
      choice({
        phone: 'call us',
        booking: 'javascript:alert(1)',
        own: 'rose.example',
        approver: 'A',
      }).refused,
    ).toEqual(['phone', 'booking', 'own', 'approved']);
  });
});
