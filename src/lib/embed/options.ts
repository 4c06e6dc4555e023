import { REGION, type Region } from './regions.ts';

/** The query parameters of an embed, and, as `data-` attributes, of a snippet; nothing else is read. */
export const OPTION_NAMES = [
  ...['theme', 'heading', 'accent', 'region'],
  ...['clinic', 'phone', 'hours', 'booking', 'own', 'approved'],
] as const;

/** A clinic's statement that it has read a text: who, on which day (YYYY-MM-DD), and the first 8 characters of its hash. */
interface Approval {
  name: string;
  date: string;
  hash: string;
}

/** What a host may choose. A missing field means our own look and no words of the clinic. */
export interface EmbedOptions {
  theme?: 'light' | 'dark';
  /** The level of the embed's title; 2 when missing. */
  heading?: 3 | 4;
  /** Six hexadecimal digits in lower case, without #. */
  accent?: string;
  region?: Region;
  /** The clinic's name. */
  clinic?: string;
  phone?: string;
  /** What to do out of hours, in the clinic's words. */
  hours?: string;
  /** Where to book: an https, tel or mailto address. */
  booking?: string;
  /** The https address of the clinic's own sheet. */
  own?: string;
  approved?: Approval;
}

/** Reads options by an allow-list: what is not exactly one of them, or holds what it should not, is dropped. */
export function parseOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query);
  const read = <T>(name: string, reader: (value: string) => T | undefined) => {
    const value = given.get(name);
    const result = value === null ? undefined : reader(value.trim());
    return result === undefined ? {} : { [name]: result };
  };
  return {
    ...read('theme', (value) => matched(value, /^(?:light|dark)$/)),
    ...read('heading', (value) => (/^[34]$/.test(value) ? Number(value) : undefined)),
    ...read('accent', (value) => matched(value.replace('#', '').toLowerCase(), /^[\da-f]{6}$/)),
    ...read('region', (value) => matched(value, REGION)),
    ...read('clinic', (value) => words(value, 80)),
    ...read('phone', (value) => matched(value, /^\+?\d[\d ()-]{1,22}\d$/)),
    ...read('hours', (value) => words(value, 160)),
    ...read('booking', (value) => link(value, /^(?:https|tel|mailto):$/)),
    ...read('own', (value) => link(value, /^https:$/)),
    ...read('approved', approval),
  };
}

/** Options as a query, in the order of `OPTION_NAMES`, without its question mark; empty when nothing is chosen. */
export function optionsQuery({ approved, ...options }: EmbedOptions): string {
  const chosen = approved
    ? { ...options, approved: `${approved.name}|${approved.date}|${approved.hash}` }
    : options;
  const values = new Map(Object.entries(chosen));
  const query = new URLSearchParams();
  for (const name of OPTION_NAMES) {
    const value = values.get(name);
    if (value !== undefined) query.set(name, String(value));
  }
  return query.toString();
}

const matched = (value: string, pattern: RegExp) => (pattern.test(value) ? value : undefined);

/** Plain words: no line breaks and nothing that turns the direction of writing. */
function words(value: string, most: number): string | undefined {
  return value !== '' && value.length <= most && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)
    ? value
    : undefined;
}

function link(value: string, protocols: RegExp): string | undefined {
  if (value.length > 500 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return protocols.test(url.protocol) && url.username === '' ? url.href : undefined;
}

function approval(value: string): Approval | undefined {
  const [name = '', date = '', hash = '', ...more] = value.split('|').map((part) => part.trim());
  const isWhole = more.length === 0 && words(name, 80) !== undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  return isWhole && isDay && /^[\da-f]{8}$/.test(hash) ? { name, date, hash } : undefined;
}
