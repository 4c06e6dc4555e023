import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** A small site with a page for each example; never published. */
export default defineConfig({
  cacheDir: '../../../.vitest/examples-cache',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
