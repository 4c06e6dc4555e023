/** A day (YYYY-MM-DD) as a reader knows it: "22 November 2026". */
export function longDate(day: string, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The latest of days written YYYY-MM-DD; undefined for none. */
export const newestDay = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
