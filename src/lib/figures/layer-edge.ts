import type { Extent, Span } from './linear-scale.ts';
import { wavePath } from './wave-path.ts';

/**
 * Gives the `d` of the lower edge of a layer of skin whose depth is a range:
 * a wave between its thinnest and its thickest place, on the depth scale of the drawing.
 */
export function layerEdge(
  layer: Span,
  depth: (millimetres: number) => number,
  { start, end, halfWave }: Extent & { halfWave: number },
): string {
  return wavePath({ start, end, halfWave, shallow: depth(layer.from), deep: depth(layer.to) });
}
