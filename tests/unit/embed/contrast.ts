/** The contrast of two CSS colours by WCAG 2.2, 1 to 21: `oklch(l c h)`, or clamped from another colour by relative syntax. What sRGB cannot show is clipped, as browsers do. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Oklch = [lightness: number, chroma: number, hue: number];

function luminance(colour: string): number {
  const [l, c, h] = read(colour);
  const a = c * Math.cos(h);
  const b = c * Math.sin(h);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short;
  return 0.2126 * shown(red) + 0.7152 * shown(green) + 0.0722 * shown(blue);
}

const shown = (channel: number): number => Math.min(1, Math.max(0, channel));

function read(colour: string): Oklch {
  const plain = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour);
  if (plain) return [Number(plain[1]), Number(plain[2]), (Number(plain[3]) * Math.PI) / 180];
  const [, hex = '', bound, l, c] =
    /^oklch\(from #([\da-f]{6}) (min|max)\(l,([\d.]+)\) min\(c,([\d.]+)\) h\)$/.exec(colour) ?? [];
  if (!bound) throw new Error(`This colour can't be read: ${colour}`);
  const [lightness, chroma, hue] = oklch(hex);
  return [Math[bound as 'min' | 'max'](lightness, Number(l)), Math.min(chroma, Number(c)), hue];
}

/** Ottosson, A perceptual color space for image processing, 2020. */
function oklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => linear(parseInt(hex.slice(at, at + 2), 16)));
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const one = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const other = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  return [lightness, Math.hypot(one, other), Math.atan2(other, one)];
}

const linear = (byte: number): number =>
  byte > 10 ? ((byte / 255 + 0.055) / 1.055) ** 2.4 : byte / 255 / 12.92;
