import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from '../browser.ts';
import {
  ID,
  articleData,
  embedIn,
  fallback,
  heights,
  loadedEmbed,
  shown,
  useHosts,
} from './hosts.ts';

const open = useBrowser();
const { put, code, site } = useHosts();
const article = articleData(ID);

/** The link, the answer and the warning stand in the host's page, and no box stands empty. */
async function expectFallback(page: Page): Promise<void> {
  const text = await fallback(page).innerText();
  expect(text).toContain(article.answer.text);
  expect(text).toContain(article.safety?.text);
  expect(await fallback(page).getByRole('link', { name: article.title }).isVisible()).toBe(true);
  const empty = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.filter((frame) => frame.style.visibility !== 'hidden').length);
  expect(empty).toBe(0);
}

describe('where the embed can not come, the link and the warning stay', () => {
  it('without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(put(code().block));
    expect(await fallback(page).innerText()).toContain(article.safety?.text);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('where an author may write no script, style or data attribute', async () => {
    const page = await open();
    const pasted = code()
      .block.replaceAll(/<script.*<\/script>/gs, '')
      .replaceAll(/ (?:style|data-[\w-]+)="[^"]*"/g, '');
    await page.goto(put(pasted));
    await expectFallback(page);
  });

  it.each([
    ['scripts', "script-src 'none'"],
    ['frames', "frame-src 'none'"],
  ])('where the host forbids %s', async (_, policy) => {
    const page = await open();
    await page.goto(put(code().block, { 'content-security-policy': policy }));
    await page.waitForTimeout(1000);
    await expectFallback(page);
  });

  it.each(['500', '404', 'silence'] as const)(
    'when our server answers with %s, and the host’s page is not kept waiting',
    async (fault) => {
      const page = await open();
      site().fail(fault);
      const started = performance.now();
      await page.goto(put(code().block), { waitUntil: 'domcontentloaded' });
      expect(performance.now() - started).toBeLessThan(2000);
      await page.waitForTimeout(500);
      await expectFallback(page);
    },
  );

  it('when our server dies after the loader came', { timeout: 90_000 }, async () => {
    const page = await open();
    await page.route('**/embed/v1/card/**', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(put(code().block));
    await expect.poll(() => page.locator('iframe').count(), { timeout: 20_000 }).toBe(0);
    await expectFallback(page);
  });

  it('when the loader is not the one that was published', async () => {
    const page = await open();
    const wrong = code().block.replace(/sha384-[^"]+/, `sha384-${'A'.repeat(64)}`);
    await page.goto(put(wrong));
    await page.waitForTimeout(1000);
    await expectFallback(page);
  });
});

it('works under a strict policy with Trusted Types, and violates nothing', async () => {
  const page = await open();
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.title += ` ${violatedDirective}`;
    });
  });
  const { origin } = site();
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
  // A style attribute is the host's own to allow; the code does without it.
  const block = code().block.replace(/ style="[^"]*"/, '');
  await page.goto(put(block, { 'content-security-policy': policy }));
  await shown(page);
  expect(await page.title()).toBe('A clinic');
});

describe('messages that the embed did not send', () => {
  const forged = { ns: 'needlewise', v: 1, type: 'height', value: 9999 };

  it('from the host, a sibling or a popup change nothing', async () => {
    const page = await open();
    const sibling = `<iframe title="other" sandbox="allow-scripts allow-popups" srcdoc="<script>parent.postMessage(${JSON.stringify(forged).replaceAll('"', '&quot;')},'*')</script>"></iframe>`;
    await page.goto(put(code().block + sibling));
    await page.waitForFunction(
      () => document.querySelector('blockquote')?.style.display === 'none',
    );
    const first = await page.locator('main > iframe').first().boundingBox();
    await page.evaluate((message) => {
      postMessage(message, '*');
      const popup = window.open('about:blank');
      popup?.opener.postMessage(message, '*');
    }, forged);
    await page.waitForTimeout(500);
    expect((await page.locator('main > iframe').first().boundingBox())?.height).toBe(first?.height);
  });

  it.each([
    ...[NaN, Infinity, -1, 0, 39, 30_001, 1e9, '500', null, {}].map((value) => ({ value })),
    { ns: 'other', value: 900 },
    { v: 2, value: 900 },
    { type: 'resize', value: 900 },
  ])('from the frame itself, but not as agreed, change nothing: %o', async (change) => {
    const page = await open();
    await page.goto(put(code().block));
    await shown(page);
    const before = await heights(page);
    await embedIn(page).evaluate(
      (message) => {
        parent.postMessage(message, '*');
      },
      { ...forged, ...change },
    );
    await page.waitForTimeout(200);
    expect(await heights(page)).toEqual(before);
  });

  it('in a flood do not freeze the host’s page', async () => {
    const page = await open();
    await page.goto(put(code().block));
    await shown(page);
    await embedIn(page).evaluate(() => {
      for (let index = 0; index < 20_000; index += 1) {
        const value = 500 + (index % 400);
        parent.postMessage({ ns: 'needlewise', v: 1, type: 'height', value }, '*');
      }
    });
    const started = performance.now();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what a host hands over in options', () => {
  const attacks = [
    'theme="><script>parent.postMessage(1,"*")</script>',
    'accent=red;background:url(https://evil.test)',
    'heading=1',
    'region=__proto__',
    'clinic=<img src=x onerror=alert(1)>',
    'phone=javascript:alert(1)',
    'hours=</p><script>alert(1)</script>',
    'booking=javascript:alert(1)',
    'booking=data:text/html,<script>alert(1)</script>',
    'own=http://evil.test/',
    'approved=<b>x|2026-01-01|deadbeef',
    'css=https://evil.test/a.css',
    'font=https://evil.test/a.woff2',
    'html=<script>alert(1)</script>',
  ];

  it.each(attacks)('runs nothing, loads nothing and adds no element: %s', async (attack) => {
    const page = await open();
    const elsewhere: string[] = [];
    page.on('request', (request) => elsewhere.push(request.url()));
    page.on('dialog', (dialog) => {
      throw new Error(dialog.message());
    });
    const [name = '', ...value] = attack.split('=');
    const query = new URLSearchParams([[name, value.join('=')]]).toString();
    const address = (search: string) =>
      put(
        `<iframe title="x" src="${site().origin}/embed/v1/card/${ID}/?${search}" width="360" height="600"></iframe>`,
      );
    await page.goto(address(''));
    const plain = await (await loadedEmbed(page)).locator('body *').count();
    await page.goto(address(query));
    const frame = await loadedEmbed(page);
    expect(await frame.locator('body *').count()).toBe(plain);
    expect(await frame.locator('script:not([src]), img, [onerror]').count()).toBe(0);
    const links = await frame
      .locator('a:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => /evil|script|data:/.test(href ?? ''))).toEqual([]);
    expect(elsewhere.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([]);
  });
});

it('a quotation that links elsewhere is left alone', async () => {
  const page = await open();
  const others = [
    'https://example.com/aftercare/first-week/',
    `${site().origin}.evil.test/aftercare/first-week/`,
    `${site().origin}/glossary/`,
    'javascript:alert(1)',
  ].map(
    (href) => `<blockquote data-needlewise cite="${href}"><a href="${href}">Other</a></blockquote>`,
  );
  await page.goto(put(others.join('') + code().block));
  await shown(page);
  expect(await page.locator('iframe').count()).toBe(1);
  expect(await page.getByText('Other').count()).toBe(others.length);
});

describe('the frame is shut in', () => {
  const inFrame = async <T>(act: () => T | Promise<T>): Promise<T> => {
    const page = await open({ permissions: ['geolocation'] });
    await page.goto(put(code().block));
    await shown(page);
    return embedIn(page).evaluate(act) as Promise<T>;
  };

  it('stores nothing and has no cookie', async () => {
    const refused = await inFrame(() =>
      [
        () => localStorage,
        () => sessionStorage,
        () => document.cookie,
        () => indexedDB.open('x'),
      ].map((act) => {
        try {
          act();
          return 'allowed';
        } catch (error) {
          return error instanceof Error ? error.name : '';
        }
      }),
    );
    expect(refused).toEqual(Array(4).fill('SecurityError'));
  });

  it('asks no question and can not lead the host’s page elsewhere', async () => {
    const page = await open();
    await page.goto(put(code().block));
    await shown(page);
    const before = page.url();
    const asked = await embedIn(page).evaluate(() => {
      const answer = confirm('?');
      try {
        if (top) top.location.href = 'about:blank';
      } catch {
        return { answer, refused: true };
      }
      return { answer, refused: false };
    });
    await page.waitForTimeout(300);
    expect(asked).toEqual({ answer: false, refused: true });
    expect(page.url()).toBe(before);
  });

  it('may not ask where the reader is, look or listen', async () => {
    const allowed = await inFrame(() => {
      // The list of allowed features is known to Chromium only.
      const { featurePolicy } = document as unknown as {
        featurePolicy: { allowsFeature: (name: string) => boolean };
      };
      return ['geolocation', 'camera', 'microphone', 'accelerometer', 'payment'].filter((name) =>
        featurePolicy.allowsFeature(name),
      );
    });
    expect(allowed).toEqual([]);
  });
});

it('an embed tells the host’s page what happens by events on the quotation', async () => {
  const page = await open({ viewport: PHONE });
  const listen = `<script>for (const name of ['ready','height','link','error','changed']) addEventListener('needlewise:' + name, ({ target }) => { document.title += ' ' + name + ':' + target.tagName; });</script>`;
  const approved = { name: 'A. Rose', date: '2026-01-02', hash: '00000000' };
  await page.goto(put(listen + code(ID, { is: 'card' }, { approved }).block));
  await shown(page);
  const title = await page.title();
  for (const name of ['ready', 'height', 'changed']) expect(title).toContain(`${name}:BLOCKQUOTE`);
});
