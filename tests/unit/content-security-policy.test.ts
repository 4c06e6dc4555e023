import { expect, it } from 'vitest';
import { CSP } from '../../src/lib/content-security-policy.ts';

it('lets a page load from this origin alone, and run no script or style that stands in it', () => {
  expect(CSP).toContain("default-src 'self'");
  expect(CSP).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
});
