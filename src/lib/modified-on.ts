/** The day on which a page's text was last checked, YYYY-MM-DD, as its JSON-LD says; undefined where it says none. */
export function modifiedOn(html: string): string | undefined {
  for (const [, json = '{}'] of html.matchAll(JSON_LD)) {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null || !('dateModified' in data)) continue;
    if (typeof data.dateModified === 'string') return data.dateModified;
  }
  return undefined;
}

const JSON_LD = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
