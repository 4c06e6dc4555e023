import { describe, expect, it } from 'vitest';
import { missingForLive, type LiveState } from '../../src/lib/live.ts';

const ready: LiveState = {
  operator: { name: 'A charity', address: '1 High Street' },
  contact: { email: 'us@needlewise.example' },
  textLicence: { name: 'CC BY 4.0' },
  urlIsSet: true,
  publishUnreviewed: false,
  unreviewed: [],
  unopened: [],
};

describe('missingForLive', () => {
  it('finds nothing missing where all is set, reviewed and opened', () => {
    expect(missingForLive(ready)).toEqual([]);
  });

  it('names every setting that is missing, each with where to set it', () => {
    const unset = { operator: undefined, contact: undefined, textLicence: undefined };
    expect(missingForLive({ ...ready, ...unset, urlIsSet: false })).toMatchInlineSnapshot(`
      [
        "No operator. Set "operator" in src/site.ts.",
        "No contact. Set "contact" in src/site.ts.",
        "No licence. Set "textLicence" in src/site.ts.",
        "No address. Set SITE_URL in the environment.",
      ]
    `);
  });

  it('names every page without a valid review, and every address that nobody has opened', () => {
    const unchecked = { unreviewed: ['aftercare/first-week'], unopened: ['fda-2025'] };
    expect(missingForLive({ ...ready, ...unchecked })).toMatchInlineSnapshot(`
      [
        "aftercare/first-week: no valid review. Have a clinician read it; content/reviews/README.md tells how.",
        "content/sources/fda-2025.yml: a "linkNote". Open the address, compare, and delete the note.",
      ]
    `);
  });

  it('lets unreviewed pages pass by a choice made in the open, but no missing setting', () => {
    const chosen = {
      publishUnreviewed: true,
      unreviewed: ['aftercare/first-week'],
      contact: undefined,
    };
    expect(missingForLive({ ...ready, ...chosen })).toEqual([
      'No contact. Set "contact" in src/site.ts.',
    ]);
  });
});
