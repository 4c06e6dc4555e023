import { AstroError } from 'astro/errors';

/** A mistake in content: where it is, what is wrong, and what to do. Thrown, it stops the build. */
export const contentError = (file: string, message: string, hint: string): AstroError =>
  new AstroError(`${file}: ${message}`, hint);
