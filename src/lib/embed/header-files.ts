import type { HeaderRule } from './headers.ts';

/** `_headers` for Netlify and Cloudflare Pages: each path with its headers. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [`${base}${glob(path)}`, ...lines(headers, '  %: %')].join('\n')),
    )
    .join('\n')
    .concat('\n');
}

/** Locations for an nginx server, to be included in its `server` block. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ about, paths, headers }) => {
      const added = lines(headers, '  add_header % "%" always;');
      return paths
        .map((path) => {
          // nginx answers for a folder from its index.html, and takes the headers of that.
          const file = path === '/' ? '/index.html' : path;
          const location = isFolder(path) ? `^~ ${base}${path}` : `= ${base}${file}`;
          return [`# ${about}`, `location ${location} {`, ...added, '}'].join('\n');
        })
        .join('\n');
    })
    .join('\n')
    .concat('\n');
}

/** Directives for a Caddy site, to be imported in its block. */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ about, paths, headers }, index) => {
      const name = `@group${String(index + 1)}`;
      const matched = paths.map((path) => `${base}${glob(path)}`).join(' ');
      const set = lines(headers, '  % "%"');
      return [`# ${about}`, `${name} path ${matched}`, `header ${name} {`, ...set, '}'].join('\n');
    })
    .join('\n')
    .concat('\n');
}

const isFolder = (path: string): boolean => path.endsWith('/') && path !== '/';

const glob = (path: string): string => (isFolder(path) ? `${path}*` : path);

/** One line for each header: the first % is its name, the second its value. */
const lines = (headers: HeaderRule['headers'], form: string): string[] => {
  const [before = '', between = '', after = ''] = form.split('%');
  return Object.entries(headers).map(([name, value]) => before + name + between + value + after);
};
