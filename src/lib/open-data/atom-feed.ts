/** One change of one article. */
export interface FeedChange {
  id: string;
  title: string;
  /** The article's address in full. */
  url: string;
  /** YYYY-MM-DD. */
  date: string;
  what: string;
  why: string;
  safety: boolean;
}

interface FeedSite {
  name: string;
  locale: string;
  /** The site's address in full, with its last slash. */
  root: string;
  licence: string | undefined;
}

const LENGTH = 100;

/** An Atom feed (RFC 4287) of the newest hundred changes, given newest first. */
export function atomFeed(changes: readonly FeedChange[], site: FeedSite): string {
  const { name, locale, root, licence } = site;
  const updated = changes[0]?.date ?? '1970-01-01';
  const ids = changes.map(({ url, date }) => `${url}#changed-${date}`);
  const entries = changes.slice(0, LENGTH).map((change, index) => {
    // Two changes of one day are counted from the older one, so that no id ever moves.
    const older = ids.slice(index + 1).filter((id) => id === ids[index]).length;
    return entry(change, `${ids[index] ?? ''}${older > 0 ? `-${String(older + 1)}` : ''}`);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale)}">`,
    `<title>${xml(name)}: what changed</title>`,
    `<id>${xml(root)}feed.xml</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(root)}feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${xml(root)}data/"/>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${xml(name)}</name></author>`,
    ...(licence ? [`<link rel="license" href="${xml(licence)}"/>`] : []),
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entry({ title, url, date, what, why, safety }: FeedChange, id: string): string {
  const mark = safety ? '<category term="safety" label="Touches safety"/>' : '';
  const said = `${what} ${why}${safety ? ' This touches safety.' : ''}`;
  return `<entry><title>${xml(safety ? `Safety: ${title}` : title)}</title><id>${xml(id)}</id><link rel="alternate" type="text/html" href="${xml(url)}"/><updated>${date}T00:00:00Z</updated>${mark}<summary>${xml(said)}</summary></entry>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const xml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
