/** The built page of an article in benefits, as src/layouts writes it, with what makes trouble in a frame. */
export const ARTICLE_PAGE = `<!doctype html><html lang="en-GB"><head><title>Scars &amp; marks | Needlewise</title>
<link rel="canonical" href="https://needlewise.example/benefits/scars/">
<script type="application/ld+json">{"dateModified":"2026-11-22"}</script></head><body><main>
<article data-article="benefits/scars" data-hash="${'ab12cd34'.repeat(8)}" data-review="none" data-next="2027-05-22" data-formerly="benefits/marks">
<header class="article-head"><h1>Scars &amp; marks</h1>
<section class="in-short" data-section="in-short"><h2 id="in-short">In short</h2><div data-prose><p class="answer" data-facts="a">It may help.</p>
<ul class="key-points"><li data-facts="b">Three visits.</li><li><a href="#risks">It can harm.</a></li></ul></div></section>
<p class="byline" data-note>Checked 22 November 2026.</p><p class="safety">Hot, or spreading: get help today.</p><p class="byline dots-key" data-note><a href="/evidence/#how-sure">Dots</a> show how sure a finding is.</p></header>
<div class="prose" data-prose>
<section data-section="effect"><h2 id="effect">What may it do?</h2>
<p><span data-facts="c">Some scars fade.</span><span class="ev" data-note><button type="button" popovertarget="e1">May</button><span class="ev-note" id="e1" popover>May. <a href="#s1">Gowda 2021</a>; <a href="/evidence/x/#c">1 more</a></span></span></p>
<aside class="aside" aria-label="Note"><p>An aside.</p></aside><section class="data-table" aria-label="Table" tabindex="0"><table></table></section>
<h3 id="how">How</h3><p>See <a href="#when-to-get-help">help</a>.</p></section>
<section data-section="risks"><h2 id="risks">What can go wrong?</h2><p>Dark patches.<a href="#s2">Maker 2020</a></p><script>1</script></section>
<section data-section="when-to-get-help"><h2 id="when-to-get-help">When to get help</h2>
<div class="help" data-help="emergency"><h3>Call now</h3><ul class="help-numbers"><li data-region="uk"><a href="tel:999">999</a></li><li data-region="us ca"><a href="tel:911">911</a></li><li><a href="tel:112">112</a></li></ul></div></section>
</div>
<section class="sources" data-section="sources"><h2 id="sources">Sources</h2><ol><li id="s1"><a href="https://example.org/gowda">Gowda 2021</a></li><li id="s2"><a href="https://example.org/maker">Maker 2020</a> Not independent.</li><li id="s3"><a href="https://example.org/other">Other</a></li></ol></section>
<section class="about-page" data-section="about-this-page"><h2>About this page</h2><p>Checked on 22 November 2026. Next check by 22 May 2027.
 Not yet reviewed by a clinician.</p></section>
</article></main></body></html>`;
