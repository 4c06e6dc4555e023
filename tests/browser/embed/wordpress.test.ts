import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { ID, embedIn, loadedEmbed, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, site } = useHosts();
const SECRET = 'aB3dE6gH9k';

/**
 * A page as WordPress 6.7 makes it of our answer: `wp_filter_oembed_result` leaves quotation, link and
 * frame, shuts the frame in, and gives both a secret; `wp-embed.js` hears the frame.
 */
async function wordpressPage(): Promise<string> {
  const { html } = (await (await fetch(`${site().origin}/oembed/${ID}.json`)).json()) as {
    html: string;
  };
  const $ = load(html, null, false);
  $('blockquote p').each((_, line) => void $(line).replaceWith($(line).contents()));
  $('blockquote').attr({ class: 'wp-embedded-content', 'data-secret': SECRET });
  const src = $('iframe').attr('src') ?? '';
  for (const name of Object.keys($('iframe').attr() ?? {}))
    if (!KEPT.includes(name)) $('iframe').removeAttr(name);
  $('iframe').attr({
    ...{ class: 'wp-embedded-content', sandbox: 'allow-scripts', security: 'restricted' },
    ...{ 'data-secret': SECRET, src: `${src}#?secret=${SECRET}` },
  });
  return put(`<div>${$.html()}</div><script>${WP_EMBED}</script>`);
}

/** The attributes of a frame that WordPress leaves. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'title'];

/** What wp-embed.js of WordPress does: heights from 200 to 1000, links to the frame's own host, and its greeting. */
const WP_EMBED = `
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      document.title = 'follows ' + new URL(data.value).pathname;
  }
});
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});`;

it.each([320, 600])('grows the card to its text in a window %i pixels wide', async (width) => {
  const page = await open({ viewport: { width: width + 16, height: 800 } });
  await page.goto(await wordpressPage());
  await expect
    .poll(() => embedIn(page).evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

it('tells nothing to a page that gives no secret in WordPress’s words, and never the text', async () => {
  const page = await open();
  await page.goto(
    put(
      `<script>addEventListener('message', ({ data }) => { document.title += JSON.stringify(data); });</script><iframe title="x" src="${site().origin}/embed/v1/card/${ID}/" width="360" height="600"></iframe>`,
    ),
  );
  await expect.poll(() => page.title()).toContain('height');
  expect(await page.title()).not.toMatch(/secret|message/);
});

it('follows a link to our own site in the host’s window, as WordPress lets no frame open a tab', async () => {
  const page = await open();
  await page.goto(await wordpressPage());
  await loadedEmbed(page);
  await embedIn(page).locator('.home a').click();
  await expect.poll(() => page.title()).toBe(`follows /${ID}/`);
});

it('needs no storage, no cookie and no origin', async () => {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Permissions-Policy/.test(message.text()))
      errors.push(message.text());
  });
  await page.goto(await wordpressPage());
  await loadedEmbed(page);
  expect(await embedIn(page).evaluate(() => self.origin)).toBe('null');
  expect(errors).toEqual([]);
});
