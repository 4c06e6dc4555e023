/** Every kind of finding: what is wrong, told with the detail that a check gives, and what to do about it. */
export const FINDINGS = {
  'dead-link': {
    message: (detail) => `A link goes to ${detail}, which is not there.`,
    help: 'Correct the address, or add the page or file that it names.',
  },
  'dead-anchor': {
    message: (detail) => `A link goes to ${detail}, but that page has no such id.`,
    help: 'Use the id of a heading or an entry on that page.',
  },
  'no-trailing-slash': {
    message: (detail) => `A link goes to ${detail} without its last slash.`,
    help: 'End the address of a page with a slash: /aftercare/first-week/.',
  },
  'outside-base': {
    message: (detail) => `A link goes to ${detail}, outside the base of the site.`,
    help: 'Put the base before the address, as SITE_URL has it.',
  },
  'no-title': {
    message: () => 'The page has no title.',
    help: 'Give the layout a title.',
  },
  'repeated-title': {
    message: (detail) => `Another page has the same title: ${detail}.`,
    help: 'Give each page a title of its own.',
  },
  'no-description': {
    message: () => 'The page has no description.',
    help: 'Give the layout a description.',
  },
  'repeated-description': {
    message: (detail) => `Another page has the same description: ${detail}.`,
    help: 'Say what only this page answers.',
  },
  'description-length': {
    message: (detail) => `The description has ${detail}.`,
    help: 'Write it anew: search engines cut a longer one and ignore a shorter one.',
  },
  'one-h1': {
    message: (detail) => `The page has ${detail} h1 headings, not 1.`,
    help: 'Keep one h1, the title of the page.',
  },
  'empty-heading': {
    message: (detail) => `A heading (${detail}) is empty.`,
    help: 'Give it text, or remove it.',
  },
  'skipped-heading': {
    message: (detail) => `A heading level is skipped: ${detail}.`,
    help: 'Go down one level at a time.',
  },
  'invalid-html': {
    message: (detail) => `The HTML is not valid: ${detail}.`,
    help: 'Look the rule up at html-validate.org/rules and correct the component.',
  },
  'hard-to-read': {
    message: (detail) => `The text is at US grade ${detail}; 7 is the highest allowed, 6 the aim.`,
    help: 'Use shorter sentences and shorter words.',
  },
  'long-sentence': {
    message: (detail) => `A sentence has more than 25 words: “${detail}”`,
    help: 'Make two sentences of it, or a list.',
  },
  'hard-words': {
    message: (detail) => `Too many words are hard and not explained on the page, ${detail}.`,
    help: 'Stay under 3 in 100: use the plain word, put the term in brackets after it, or mark it as a term.',
  },
  'wrong-grade': {
    message: (detail) => `The printed grade is ${detail}.`,
    help: 'Take the grade from the text in [data-prose], notes left out, with lib/reading.',
  },
  'missing-part': {
    message: (detail) => `The page lacks ${detail}.`,
    help: 'Add it: layouts owe the frame, authors the sections.',
  },
  'wrong-article-id': {
    message: (detail) => `The article calls itself ${detail}, which is not its address.`,
    help: 'An article’s id is its path: <stage>/<slug>.',
  },
  'loose-heading': {
    message: (detail) => `The part “${detail}” is no section.`,
    help: 'Wrap each h2 and what follows it in a section[data-section].',
  },
  'unlike-section': {
    message: (detail) => `The section “${detail}” has another id than its h2, or an id of its own.`,
    help: 'Let data-section equal the id of the h2, and give the section no id.',
  },
  'wrong-own-address': {
    message: (detail) => `The page is wrong about its own address: ${detail}.`,
    help: 'Make both from SITE_URL and the path of the page.',
  },
  'broken-json-ld': {
    message: (detail) => `The JSON-LD does not parse: ${detail}.`,
    help: 'Write it with JSON.stringify.',
  },
  'no-alt': {
    message: (detail) => `The image ${detail} has no alt.`,
    help: 'Say what it shows, or give it an empty alt when it only decorates.',
  },
  'no-caption': {
    message: (detail) => `A figure has no caption: “${detail}”.`,
    help: 'Add a figcaption whose first sentence is the conclusion.',
  },
  'no-facts': {
    message: () => 'The facts are not there as open data.',
    help: 'Let the build write /api/facts.json.',
  },
  untrue: {
    message: (detail) => `A rule of truth is broken. ${detail}`,
    help: 'Mend the sentence where it is written: content, or src/strings.',
  },
  'another-origin': {
    message: (detail) => `The page loads ${detail} from another origin.`,
    help: 'Serve it from this site, or make it a link that the reader may follow.',
  },
  'heavy-article': {
    message: (detail) => `HTML and CSS come to ${detail}; 14 kB is the most.`,
    help: 'Split the article, or simplify its drawings.',
  },
  'heavy-median': {
    message: (detail) => `HTML and CSS of the median article come to ${detail}; 12 kB is the most.`,
    help: 'Lighten what all articles share: layout, CSS, drawings.',
  },
  'heavy-script': {
    message: (detail) => `JavaScript comes to ${detail}; 5 kB is the most.`,
    help: 'Load with import() what is not needed before a reader asks for it.',
  },
  'heavy-fonts': {
    message: (detail) => `Fonts come to ${detail}; 36 kB is the most.`,
    help: 'Keep one font file, in latin.',
  },
  'blocking-requests': {
    message: (detail) => `The first paint waits for ${detail} requests; 1 is the most.`,
    help: 'Bundle the stylesheets, and defer scripts.',
  },
  'no-oembed': {
    message: (detail) => `The head does not name ${detail} once as its oEmbed answer.`,
    help: 'Put one link rel="alternate" type="application/json+oembed" with the address in full into the head.',
  },
  'broken-oembed': {
    message: (detail) => `The oEmbed answer is not right: ${detail}.`,
    help: 'Look at src/lib/embed/oembed.ts; hosts hold what it once said for years.',
  },
  'embed-lacks': {
    message: (detail) => `The embed lacks ${detail}.`,
    help: 'Look at src/lib/embed/embed-head.ts and embed-page.ts.',
  },
  'embed-landmarks': {
    message: (detail) => `The embed has other landmarks than one main: ${detail || 'none'}.`,
    help: 'Let src/lib/embed/read-article.ts make groups of them.',
  },
  'embed-h1': {
    message: () => 'The embed has an h1.',
    help: 'Start at level 2: the h1 belongs to the page that embeds.',
  },
  'embed-link': {
    message: (detail) =>
      `A link of the embed leads nowhere from a frame: ${detail || 'an empty address'}.`,
    help: 'Give the address in full and let it open a new tab.',
  },
  'heavy-embed': {
    message: (detail) => `The embed comes to ${detail}; 30 kB is the most.`,
    help: 'Lighten the section, its drawings or src/styles/embed.css.',
  },
} as const satisfies Record<string, { message: (detail: string) => string; help: string }>;

export type FindingKind = keyof typeof FINDINGS;

/** One thing that is wrong in one file of the built site. */
export interface Finding {
  kind: FindingKind;
  file: string;
  /** What the message of its kind needs; empty where it needs nothing. */
  detail: string;
}
