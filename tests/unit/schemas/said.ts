import type { z } from 'astro/zod';

/** What a schema says of an entry, as the build prints it: the field, then the message; empty when it is well. */
export function said(schema: z.ZodType, entry: unknown): string[] {
  const { error } = schema.safeParse(entry);
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

/** An entry without one of its fields. */
export const without = <T extends object>(entry: T, field: keyof T): Partial<T> =>
  Object.fromEntries(
    Object.entries(entry).filter(([name]) => name !== field),
    // Whatever is left of T is a part of it.
  ) as Partial<T>;

/** Text of so many characters. */
export const characters = (count: number): string => 'a'.repeat(count);
