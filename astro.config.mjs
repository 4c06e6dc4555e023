import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { articleData } from './src/integrations/article-data.ts';
import { datedSitemap } from './src/integrations/dated-sitemap.ts';
import { embeds } from './src/integrations/embeds.ts';
import { liveGuard } from './src/integrations/live-guard.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteChecks } from './src/integrations/site-checks.ts';
import { errorLog, strictBuild } from './src/integrations/strict-build.ts';
import { claims } from './src/markdown/claims.ts';
import { links } from './src/markdown/links.ts';
import { noteNumbers } from './src/markdown/note-numbers.ts';
import { paragraphs } from './src/markdown/paragraphs.ts';
import { punctuation } from './src/markdown/punctuation.ts';
import { sections } from './src/markdown/sections.ts';
import { BASE, SITE_URL } from './src/site.ts';

/** Every page names its scripts and styles: short names weigh less in each. */
const SHORT_NAMES = {
  entryFileNames: '_astro/[hash:8].js',
  chunkFileNames: '_astro/[hash:8].js',
  assetFileNames: '_astro/[hash:8][extname]',
};

export default defineConfig({
  site: SITE_URL.origin,
  base: BASE || '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  logger: errorLog,
  integrations: [
    strictBuild(),
    mdx(),
    datedSitemap(),
    searchIndex(),
    articleData(),
    embeds(),
    liveGuard(),
    siteChecks(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      mdastPlugins: [claims, punctuation, paragraphs, noteNumbers],
      hastPlugins: [links(BASE), sections],
    }),
  },
  vite: {
    plugins: [tailwindcss()],
    // Search runs in a worker that loads Pagefind as a module.
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: SHORT_NAMES } } } },
    // Tests build whole sites there, configuration files included.
    server: { watch: { ignored: ['**/.vitest/**'] } },
    // Browsers that know light-dark(), popover and @layer: no copies of every colour.
    build: {
      // Every script and style is a file, so that the policy in layouts/Base needs no hashes.
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
      rolldownOptions: {
        onLog: withoutKnownNoise,
        output: SHORT_NAMES,
      },
    },
  },
});

/** Astro marks content modules with a directive of its own, which the bundler reports each time. */
function withoutKnownNoise(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
