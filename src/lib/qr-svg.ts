import { create } from 'qrcode';

/**
 * The QR code of a text (ISO/IEC 18004, error correction M) as an SVG file of strokes one module
 * thick, with the quiet zone of four modules that readers need.
 */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  );
  const side = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${String(side)} ${String(side)}"><path fill="#fff" d="M-4-4h${String(side)}v${String(side)}H-4z"/><path stroke="#000" d="${rows.map(rowPath).join('')}"/></svg>\n`;
}

function rowPath(dark: readonly boolean[], row: number): string {
  const runs = dark.flatMap((on, start) => {
    if (!on || dark[start - 1]) return [];
    const end = dark.indexOf(false, start);
    return [`M${String(start)} ${String(row)}.5h${String((end < 0 ? dark.length : end) - start)}`];
  });
  return runs.join('');
}
