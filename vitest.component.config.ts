import { getViteConfig } from 'astro/config';

// Components are rendered by Astro's own container, which needs Astro's plugins.
export default getViteConfig(
  { test: { name: 'component', include: ['tests/component/**/*.test.ts'] } },
  { devToolbar: { enabled: false } },
);
