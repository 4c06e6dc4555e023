import { describe, expect, it } from 'vitest';
import { caddyFile, headersFile, nginxFile } from '../../../src/lib/embed/header-files.ts';
import { headerRules } from '../../../src/lib/embed/headers.ts';

const rules = headerRules(['/', '/404.html', '/aftercare/']);
const of = (path: string) => rules.find(({ paths }) => paths.includes(path))?.headers ?? {};

describe('headerRules', () => {
  it('let everybody frame an embed, and keep it out of search engines', () => {
    expect(of('/embed/')).toMatchObject({
      'Content-Security-Policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors \*$/),
      'X-Robots-Tag': 'noindex',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=(), '),
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    });
  });

  it('let nobody frame a page', () => {
    for (const path of ['/', '/index.html', '/404.html', '/aftercare/']) {
      expect(of(path)['Content-Security-Policy']).toMatch(/;frame-ancestors 'self'$/);
    }
  });

  it('let everybody read data', () => {
    for (const path of ['/oembed/', '/api/', '/feed.xml', '/changes.json']) {
      expect(of(path)['Access-Control-Allow-Origin']).toBe('*');
    }
  });

  it('name no path twice, nor one within another, because hosts join what matches', () => {
    const paths = rules.flatMap((rule) => rule.paths);
    const inner = paths.filter((path) =>
      paths.some((other) => other !== path && other.length > 1 && path.startsWith(other)),
    );
    expect(inner).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('hold nothing that would break a quoted value', () => {
    for (const { headers } of rules) {
      expect(Object.values(headers).join('')).not.toMatch(/["\\\n$]/);
    }
  });
});

describe('the files for servers', () => {
  const one = [
    { about: 'Embeds.', paths: ['/embed/', '/', '/404.html'], headers: { A: "x 'self'", B: 'y' } },
  ];

  it('are made from the same table, each under the base', () => {
    expect(headersFile(one, '/info')).toMatchInlineSnapshot(`
      "/info/embed/*
        A: x 'self'
        B: y
      /info/
        A: x 'self'
        B: y
      /info/404.html
        A: x 'self'
        B: y
      "
    `);
    expect(nginxFile(one, '/info')).toMatchInlineSnapshot(`
      "# To be included in a server block.
      error_page 404 /info/404.html;
      # Embeds.
      location ^~ /info/embed/ {
        add_header A "x 'self'" always;
        add_header B "y" always;
      }
      # Embeds.
      location = /info/404.html {
        add_header A "x 'self'" always;
        add_header B "y" always;
      }
      "
    `);
    expect(caddyFile(one, '/info')).toMatchInlineSnapshot(`
      "# To be imported in the block of a site.
      # Embeds.
      @group1 path /info/embed/* /info/ /info/404.html
      header @group1 {
        A "x 'self'"
        B "y"
      }
      handle_errors {
        @missing expression {err.status_code} == 404
        header @missing {
          A "x 'self'"
          B "y"
        }
        rewrite @missing /info/404.html
        file_server @missing
      }
      "
    `);
  });
});
