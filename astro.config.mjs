import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { siteChecks } from './src/integrations/site-checks.ts';
import { errorLog, strictBuild } from './src/integrations/strict-build.ts';
import { claims } from './src/markdown/claims.ts';
import { links } from './src/markdown/links.ts';
import { sections } from './src/markdown/sections.ts';
import { BASE, SITE_URL } from './src/site.ts';

export default defineConfig({
  site: SITE_URL.origin,
  base: BASE || '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  logger: errorLog,
  integrations: [strictBuild(), mdx(), sitemap(), siteChecks()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      mdastPlugins: [claims],
      hastPlugins: [links(BASE), sections],
    }),
  },
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-hyperlegible',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    // Browsers that know light-dark(), popover and @layer: no copies of every colour.
    build: {
      cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
      rolldownOptions: { onLog: withoutKnownNoise },
    },
  },
});

/** Astro marks content modules with a directive of its own, which the bundler reports each time. */
function withoutKnownNoise(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
