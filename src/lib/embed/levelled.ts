/**
 * A section with its headings below the title of an embed: its `h2` becomes the given level, 1 the
 * embed's own title, and what is below follows. The level stands in `data-level`, from which the
 * frame counts anew when a host asks for other headings; level 1 is an `h2`.
 */
export function levelled(html: string, level: 1 | 2): string {
  return html.replaceAll(/<(\/?)h([2-5])\b/g, (_, slash: string, digit: string) => {
    const own = Number(digit) - 2 + level;
    return slash ? `</h${String(own + 1)}` : `<h${String(own + 1)} data-level="${String(own)}"`;
  });
}
