/** One of the checks that a hostile reviewer runs on embeds. */
export interface Check {
  number: number;
  asks: string;
  /** The tests that show it: a file of tests/, and the start of a title in it. */
  shown: readonly { file: string; test: string }[];
  /** What of it no test shows, and why. */
  open?: string;
}

const at = (name: string, ...tests: string[]) =>
  tests.map((test) => ({ file: `browser/embed/${name}.test.ts`, test }));

/** The forty checks, each with the test that shows it or the reason why it could not be run. */
export const FORTY_CHECKS: readonly Check[] = [
  {
    number: 1,
    asks: 'one absolute oEmbed link early in the head of every article',
    shown: at('discovery', 'names its oEmbed answer once in its head'),
  },
  {
    number: 2,
    asks: 'the oEmbed answer is valid JSON with escaped titles',
    shown: [
      ...at('discovery', 'answers oEmbed with a quotation'),
      { file: 'unit/embed/embed-files.test.ts', test: 'escapes what an author wrote' },
    ],
  },
  {
    number: 3,
    asks: 'extra parameters change nothing',
    shown: at('discovery', 'parameters that a host adds'),
  },
  {
    number: 4,
    asks: 'WordPress returns a frame with a title and a quotation',
    shown: at('discovery', 'answers oEmbed with a quotation'),
    open: 'The answer is tried as WordPress filters it; no WordPress runs in the tests. Seen by hand in 6.1.9, 6.5.5 and 6.7-alpha, for every role.',
  },
  {
    number: 5,
    asks: 'WordPress loads its script',
    shown: at('discovery', 'answers oEmbed with a quotation'),
    open: 'WordPress loads it for a quotation before a frame, which is shown; no WordPress runs in the tests. Seen by hand, as in check 4.',
  },
  {
    number: 6,
    asks: 'WordPress grows the frame to its text, and a card needs no scrolling at 320 px',
    shown: [
      ...at('wordpress', 'grows the card to its text'),
      ...at('access', 'no card is taller than 1000 pixels'),
    ],
    open: 'A copy of what its script does hears the frame; no WordPress runs in the tests. Seen by hand with every card in its newest themes, in windows 320 to 1280 px wide.',
  },
  {
    number: 7,
    asks: 'what an author may paste keeps the link and the warning',
    shown: at('hostile', 'where an author may write no script'),
  },
  {
    number: 8,
    asks: 'clients of others return our HTML, or title, description and picture',
    shown: at(
      'discovery',
      'our HTML: @extractus/oembed-extractor',
      'our HTML: unfurl.js',
      'our HTML: metascraper',
      'title, description and picture',
    ),
    open: 'oembetter is not among them. By hand, 1.2.1 finds our HTML, unless it is given its own list of hosts.',
  },
  {
    number: 9,
    asks: 'Ghost makes a full bookmark',
    shown: at('discovery', 'title, description and picture', 'a card is a picture of 1200'),
    open: 'What Ghost reads is shown; no Ghost runs in the tests. By hand, its own service (6.65.0) makes a bookmark with title, description, publisher, picture and icon, and names no author.',
  },
  {
    number: 10,
    asks: 'nothing is promised that is not served',
    shown: [
      ...at('discovery', 'promises no address that does not answer'),
      { file: 'site/open-data.test.ts', test: 'names addresses that answer' },
    ],
  },
  {
    number: 11,
    asks: 'the frame is as tall as its text, to 1 px',
    shown: at('sizing', 'in a window %i pixels wide'),
  },
  {
    number: 12,
    asks: 'narrow and wide again gives the first height',
    shown: at('sizing', 'and again after the window was narrow'),
  },
  {
    number: 13,
    asks: 'opening and closing a part grows and shrinks the frame',
    shown: at('sizing', 'and grows and shrinks when a part'),
  },
  {
    number: 14,
    asks: 'fewer than 5 messages while it loads',
    shown: at('sizing', 'an embed sends fewer than five messages'),
  },
  {
    number: 15,
    asks: 'layout shift of 0.01 at most with the published code',
    shown: at(
      'shift',
      'with frames that come at once',
      'with frames that come late',
      'a frame shorter than its quotation',
      'a reader who %s when the frame comes',
    ),
    open: 'In a window taller than 1300 px and the host’s header, what follows a whole article or a part may move.',
  },
  {
    number: 16,
    asks: 'in a fixed box of 300 px every line can be reached',
    shown: [
      ...at('sizing', 'the end is reached by the wheel', 'the end is reached by the keyboard'),
      ...at('swipe', 'in a box of 300 pixels that never resizes, a thumb reaches the end'),
    ],
  },
  {
    number: 17,
    asks: 'frame-sizing grows where it is known, and scrolls elsewhere',
    shown: at('sizing', 'a plain frame asks to grow'),
    open: 'The browser of the tests decides which of the two is seen.',
  },
  {
    number: 18,
    asks: 'ten embeds, the loader ten times: one frame each',
    shown: at('sizing', 'ten embeds, the loader pasted ten times'),
  },
  {
    number: 19,
    asks: 'without JavaScript the link and the warning stay',
    shown: [
      ...at('hostile', 'without JavaScript'),
      ...at('quotation', 'fills its box', 'leads to every part'),
    ],
  },
  {
    number: 20,
    asks: 'the same where the host forbids scripts, or frames',
    shown: at('hostile', 'where the host forbids %s'),
  },
  {
    number: 21,
    asks: 'works under a strict policy with Trusted Types',
    shown: at('hostile', 'works under a strict policy'),
  },
  {
    number: 22,
    asks: 'our server answers 500, 404 or nothing: the quotation stays',
    shown: at(
      'hostile',
      'when our server answers with %s',
      'when our server dies after the loader came',
    ),
    open: 'A browser’s load event waits for every script, ours too; what a reader sees does not.',
  },
  {
    number: 23,
    asks: 'a loader with another hash is refused',
    shown: at('hostile', 'when the loader is not the one'),
  },
  {
    number: 24,
    asks: 'forged messages have no effect',
    shown: at('hostile', 'from the host, a sibling or a popup'),
  },
  {
    number: 25,
    asks: 'absurd heights and floods freeze nothing',
    shown: at('hostile', 'from the frame itself, but not as agreed', 'in a flood do not freeze'),
  },
  {
    number: 26,
    asks: 'injection through every option is ignored',
    shown: at('hostile', 'runs nothing, loads nothing'),
  },
  {
    number: 27,
    asks: 'a quotation that links elsewhere is left alone',
    shown: at('hostile', 'a quotation that links elsewhere'),
  },
  {
    number: 28,
    asks: 'the frame can not store, prompt, lead the top elsewhere or use sensors',
    shown: at(
      'hostile',
      'stores nothing and has no cookie',
      'asks no question and can not lead',
      'may not ask where the reader is',
    ),
  },
  {
    number: 29,
    asks: 'frames have titles of their own, axe finds nothing inside and out',
    shown: at(
      'access',
      'on a $screen in $colorScheme colours',
      'axe finds nothing wrong with a host',
    ),
  },
  {
    number: 30,
    asks: 'no h1 in the frame, levels right',
    shown: at('access', 'begin at level %i'),
  },
  {
    number: 31,
    asks: 'Tab goes in, through and out',
    shown: at('access', 'Tab goes into the frame'),
  },
  {
    number: 32,
    asks: '400 % zoom and 320 px',
    shown: at('access', 'nothing scrolls sideways'),
  },
  {
    number: 33,
    asks: '200 random accents can be read; forced colours; reduced motion',
    shown: at('access', 'links can be read in 200 colours', 'in forced colours the signs'),
  },
  {
    number: 34,
    asks: 'language, title, dates and author inside',
    shown: at('access', 'the $name names its language'),
  },
  {
    number: 35,
    asks: 'every loader and code ever published works today',
    shown: at('life', 'is still the file that was published', 'shows today’s embeds'),
  },
  {
    number: 36,
    asks: 'renamed and withdrawn articles answer',
    shown: [
      {
        file: 'unit/embed/embed-files.test.ts',
        test: 'shows under an old id what stands under the new one',
      },
      {
        file: 'unit/embed/embed-page.test.ts',
        test: 'says so and shows nothing of its text, in every view',
      },
    ],
    open: 'No article was renamed or withdrawn yet, so it is shown on made-up ones.',
  },
  {
    number: 37,
    asks: 'noindex, canonical, out of sitemap and search',
    shown: at('life', '%s names its article as the original', 'is in no sitemap'),
  },
  {
    number: 38,
    asks: 'one origin only, no cookie, no referrer',
    shown: at('life', 'asks one origin only'),
  },
  {
    number: 39,
    asks: 'print shows every line',
    shown: at('life', 'print shows every line'),
  },
  {
    number: 40,
    asks: 'headers are right on a real server, and articles refuse framing',
    shown: [
      ...at('servers', 'lets everybody frame an embed', 'lets nobody else frame %s'),
      ...at('life', 'an article that is framed by another site'),
    ],
    open: 'nginx and Caddy are tried where they are installed. Netlify and Cloudflare are not: their local servers match an address before they decode it, so `/%61ftercare/…` could be framed there.',
  },
];
