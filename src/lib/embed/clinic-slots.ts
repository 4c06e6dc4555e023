import { longDate } from '../dates.ts';
import { dial } from '../dial.ts';
import type { EmbedOptions } from './options.ts';

/** What a frame shows of a clinic's own words, by the names in `data-slot`, `data-fill` and `data-href`. */
export type ClinicSlots = Readonly<Record<string, string | undefined>>;

/** The words and addresses of a clinic for an embed with this hash: `approved` or `changed` is there when the clinic once read that text, or another. */
export function clinicSlots(options: EmbedOptions, hash: string, locale: string): ClinicSlots {
  const { clinic, phone, hours, booking, own, approved } = options;
  const slots = { clinic, phone, hours, booking, own };
  const tel = phone && dial(phone);
  if (!approved) return { ...slots, tel };
  const { name, date } = approved;
  const state = hash.startsWith(approved.hash) ? 'approved' : 'changed';
  return { ...slots, tel, reader: name, date: longDate(date, locale), [state]: state };
}
