import { expect, test } from 'vitest';
import { layerEdge } from '../../../src/lib/figures/layer-edge.ts';

test('an edge lies between the thinnest and the thickest place of its layer, on the scale of the drawing', () => {
  const edge = layerEdge({ from: 0.5, to: 1 }, (mm) => 100 * mm, {
    start: 0,
    end: 40,
    halfWave: 40,
  });
  expect(edge).toMatchInlineSnapshot(`"M0 50C14.57 50 25.43 100 40 100"`);
});
