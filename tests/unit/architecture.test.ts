import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, drawing, imports, mayImport, part, type Import } from './architecture.ts';

const all = imports();
const ours = all.filter(({ isOurs }) => isOurs);
const told = (list: readonly Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

describe('imports', () => {
  it('are found in every part of the house, in scripts of components too', () => {
    expect(ours.length).toBeGreaterThan(200);
    expect(told(ours)).toContain(
      'src/components/SearchBox.astro imports src/elements/search-box.ts',
    );
    expect(told(all)).toContain('src/content.config.ts imports astro:content');
  });

  it('name files that exist', () => {
    const files = new Set(globSync('src/**/*').map((file) => file.replaceAll('\\', '/')));
    expect(told(ours.filter(({ to }) => !files.has(to)))).toEqual([]);
  });

  it('go one way: each part imports only what the table allows it', () => {
    expect(told(ours.filter(({ from, to }) => !mayImport(part(from), part(to))))).toEqual([]);
  });

  it('go in no circle from file to file', () => {
    expect(circles(all)).toEqual([]);
  });

  it('leave lib, strings and schemas free of Astro’s runtime and of Node', () => {
    const pure = all.filter(({ from }) => ['lib', 'strings', 'site'].includes(part(from)));
    expect(told(pure.filter(({ to }) => /^(?:astro|node)\b/.test(to)))).toEqual([]);
    const schemas = all.filter(({ from }) => part(from) === 'schemas');
    expect(
      told(schemas.filter(({ to }) => /^(?:astro|node)\b/.test(to) && to !== 'astro/zod')),
    ).toEqual([]);
  });

  it('name the content layer only in collections and where they are bound', () => {
    const users = all.filter(({ to }) => to === 'astro:content').map(({ from }) => part(from));
    expect(new Set(users)).toEqual(new Set(['collections', 'content.config']));
  });
});

describe('lib', () => {
  it('touches no page, no window and no process', () => {
    const files = globSync('src/lib/**/*.ts');
    const impure = files.filter((file) =>
      /\b(?:document|window|localStorage|navigator|process|Astro)\.\w/.test(
        readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, ''),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe('circles', () => {
  it('finds a circle once, and none where there is none', () => {
    const link = (from: string, to: string): Import => ({ from, to, isOurs: true });
    expect(circles([link('a', 'b'), link('b', 'c'), link('c', 'a'), link('d', 'a')])).toEqual([
      'a → b → c → a',
    ]);
    expect(circles([link('a', 'b'), link('a', 'c'), link('b', 'c')])).toEqual([]);
  });
});

describe('mayImport', () => {
  it('lets everything use lib, and lib nothing else', () => {
    expect(mayImport('elements', 'lib')).toBe(true);
    expect(mayImport('strings', 'lib')).toBe(true);
    expect(mayImport('lib', 'strings')).toBe(false);
    expect(mayImport('lib', 'site')).toBe(false);
    expect(mayImport('mdx', 'markdown')).toBe(false);
    expect(mayImport('nowhere', 'pages')).toBe(false);
  });
});

describe('the README', () => {
  it('shows which way imports go; paste the drawing between its two comments when it changes', () => {
    const [, between] =
      /<!-- imports -->\n+(.*?)\n+<!-- \/imports -->/s.exec(readFileSync('README.md', 'utf8')) ??
      [];
    expect(between).toBe(drawing(all));
  });
});
