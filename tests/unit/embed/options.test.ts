import { describe, expect, it } from 'vitest';
import { OPTION_NAMES, optionsQuery, parseOptions } from '../../../src/lib/embed/options.ts';

const WHOLE =
  'theme=dark&heading=3&accent=cc3366&region=ie&clinic=Harbour+Skin&phone=%2B44+20+7946+0000&hours=Call+111' +
  '&booking=https%3A%2F%2Fharbour.example%2Fbook&own=https%3A%2F%2Fharbour.example%2Fsheet.pdf&approved=Dr+A.+Lee%7C2026-11-20%7Cac26b7c5';

describe('parseOptions', () => {
  it('reads every option', () => {
    expect(parseOptions(`?${WHOLE}`)).toEqual({
      theme: 'dark',
      heading: 3,
      accent: 'cc3366',
      region: 'ie',
      clinic: 'Harbour Skin',
      phone: '+44 20 7946 0000',
      hours: 'Call 111',
      booking: 'https://harbour.example/book',
      own: 'https://harbour.example/sheet.pdf',
      approved: { name: 'Dr A. Lee', date: '2026-11-20', hash: 'ac26b7c5' },
    });
  });

  it('takes our own look for granted: no query, theme=auto and heading=2 are no options', () => {
    expect(parseOptions('')).toEqual({});
    expect(parseOptions('theme=auto&heading=2')).toEqual({});
  });

  it('takes an accent with its # and in capitals', () => {
    expect(parseOptions('accent=%23CC3366')).toEqual({ accent: 'cc3366' });
  });

  it.each([
    'theme=red',
    'theme=dark;}',
    'heading=1',
    'heading=3x',
    'accent=red',
    'accent=fff',
    'accent=ffffff;background:url(//evil.example)',
    'region=toString',
    'region=fr',
    'clinic=',
    'clinic=a%0Ab',
    'clinic=%E2%80%AEcinilc',
    'phone=call%20us',
    'phone=javascript:alert(1)',
    'booking=javascript:alert(1)',
    'booking=data:text/html,x',
    'booking=http://harbour.example/',
    'booking=https://needlewise.example@evil.example/',
    'booking=//evil.example',
    'own=mailto:a@b.example',
    'own=not an address',
    'approved=Dr Lee|yesterday|ac26b7c5',
    'approved=Dr Lee|2026-11-20|zz',
    'approved=Dr Lee|2026-11-20',
    'approved=|2026-11-20|ac26b7c5',
    'approved=Dr Lee|2026-11-20|ac26b7c5|more',
    'css=body{}',
    'font=https://evil.example/f.woff2',
    '__proto__=x',
  ])('drops %s', (query) => {
    expect(parseOptions(query)).toEqual({});
  });

  it('drops words that are longer than their place', () => {
    expect(parseOptions(`clinic=${'x'.repeat(81)}&hours=${'x'.repeat(161)}`)).toEqual({});
  });

  it('keeps markup as the plain words that it is', () => {
    expect(parseOptions('clinic=<b>Harbour</b>')).toEqual({ clinic: '<b>Harbour</b>' });
  });
});

describe('optionsQuery', () => {
  it('writes what parseOptions reads, in one order', () => {
    expect(optionsQuery(parseOptions(WHOLE))).toBe(WHOLE);
    const turned = WHOLE.split('&').toReversed().join('&');
    expect(optionsQuery(parseOptions(turned))).toBe(WHOLE);
    expect(OPTION_NAMES).toHaveLength(WHOLE.split('&').length);
  });

  it('writes nothing for no options', () => {
    expect(optionsQuery({})).toBe('');
  });
});
