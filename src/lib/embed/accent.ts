/**
 * A clinic's colour (six hexadecimal digits) made legible, as CSS for our light and our dark surfaces:
 * its hue is kept, its lightness and chroma are clamped in oklch by relative colour syntax (CSS Color
 * 5). Within these limits every colour reaches 7:1 on the surfaces of styles/tokens.css on which links
 * stand; a test tries 4,096 of them.
 */
export const legibleAccent = (hex: string): string =>
  `light-dark(oklch(from #${hex} min(l,.39) min(c,.12) h),oklch(from #${hex} max(l,.8) min(c,.1) h))`;
