import type { Finding } from './finding.ts';
import type { BuiltPage } from './page.ts';

/** What the checks may know of the built site. */
export interface BuiltSite {
  pages: readonly BuiltPage[];
  /** Where the site will stand, with its base and a slash at the end. */
  address: URL;
  /** The first part of every article's path. */
  stages: readonly string[];
  /** Every file of the output folder, as a path that begins with a slash and has no base. */
  files: ReadonlySet<string>;
  /** The bytes of one of `files`, or undefined. */
  read: (path: string) => Uint8Array | undefined;
  /** The size in bytes after brotli compression. */
  brotli: (bytes: Uint8Array) => number;
}

/** A rule over the built site: gives back what is wrong, an empty list when all is well. */
export type Check = (site: BuiltSite) => Finding[];
