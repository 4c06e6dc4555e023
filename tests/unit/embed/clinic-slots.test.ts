import { describe, expect, it } from 'vitest';
import { clinicSlots } from '../../../src/lib/embed/clinic-slots.ts';
import { parseOptions } from '../../../src/lib/embed/options.ts';

const HASH = 'ab12cd34'.repeat(8);
const slots = (query: string) => clinicSlots(parseOptions(query), HASH, 'en-GB');

describe('clinicSlots', () => {
  it('fills nothing without options', () => {
    expect(Object.values(slots('')).filter((value) => value !== undefined)).toEqual([]);
  });

  it('makes a number dial and keeps it as the clinic wrote it', () => {
    expect(slots('phone=%2B44 (20) 7946-0000')).toMatchObject({
      phone: '+44 (20) 7946-0000',
      tel: 'tel:+442079460000',
    });
  });

  it('tells who approved this text, and when', () => {
    expect(slots('approved=Dr Lee|2026-11-20|ab12cd34')).toMatchObject({
      approved: 'approved',
      reader: 'Dr Lee',
      date: '20 November 2026',
    });
  });

  it('tells that the text has changed since another one was approved', () => {
    const told = slots('approved=Dr Lee|2026-11-20|00000000');
    expect(told).toMatchObject({ changed: 'changed', date: '20 November 2026' });
    expect(told['approved']).toBeUndefined();
  });
});
