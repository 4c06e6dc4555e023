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

/** Locations for an nginx server, to be included in its `server` block beside `root`. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const locations = rules.flatMap(({ about, paths, headers }) => {
    const added = lines(headers, '  add_header % "%" always;');
    return (
      paths
        // nginx answers for a folder from its index.html, and takes the headers of that.
        .filter((path) => path !== '/')
        .map((path) => {
          const location = `${isFolder(path) ? '^~' : '='} ${base}${path}`;
          return [`# ${about}`, `location ${location} {`, ...added, '}'].join('\n');
        })
    );
  });
  const error = hasErrorPage(rules) ? [`error_page 404 ${base}${ERROR_PAGE};`] : [];
  return ['# To be included in a server block.', ...error, ...locations].join('\n').concat('\n');
}

/** Directives for a Caddy site, to be imported in its block beside `root` and `file_server`. */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const groups = rules.flatMap(({ about, paths, headers }, index) => {
    const name = `@group${String(index + 1)}`;
    const matched = paths.map((path) => `${base}${glob(path)}`).join(' ');
    const set = lines(headers, '  % "%"');
    return [`# ${about}`, `${name} path ${matched}`, `header ${name} {`, ...set, '}'];
  });
  const errors = rules
    .filter((rule) => hasErrorPage([rule]))
    .flatMap((rule) => [
      'handle_errors {',
      '  @missing expression {err.status_code} == 404',
      '  header @missing {',
      ...lines(rule.headers, '    % "%"'),
      ...['  }', `  rewrite @missing ${base}${ERROR_PAGE}`, '  file_server @missing', '}'],
    ]);
  return ['# To be imported in the block of a site.', ...groups, ...errors].join('\n').concat('\n');
}

/** What a reader sees who asks for a page that is not there. */
const ERROR_PAGE = '/404.html';

const hasErrorPage = (rules: readonly HeaderRule[]): boolean =>
  rules.some(({ paths }) => paths.includes(ERROR_PAGE));

const isFolder = (path: string): boolean => path.endsWith('/') && path !== '/';

const glob = (path: string): string => (isFolder(path) ? `${path}*` : path);

/** One line for each header: the first % is its name, the second its value. */
const lines = (headers: HeaderRule['headers'], form: string): string[] => {
  const [before = '', between = '', after = ''] = form.split('%');
  return Object.entries(headers).map(([name, value]) => before + name + between + value + after);
};
