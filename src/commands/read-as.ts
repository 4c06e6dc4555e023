import type { z } from 'astro/zod';

/** The content of a file as its schema reads it. Throws with the file, the field and what to do. */
export function readAs<T extends z.ZodType>(
  schema: T,
  content: unknown,
  file: string,
): z.output<T> {
  const read = schema.safeParse(content);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(
    ({ path, message }) => `${file}, ${path.join(' ')}: ${message}`,
  );
  throw new Error(wrong.join('\n'));
}
