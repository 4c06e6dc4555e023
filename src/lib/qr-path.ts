import { create } from 'qrcode';

/**
 * The QR code of a text (ISO/IEC 18004, error correction M) as an SVG path of strokes one module
 * thick, and the side of its square in modules.
 */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  );
  return { size: modules.size, path: rows.map(rowPath).join('') };
}

function rowPath(dark: readonly boolean[], row: number): string {
  const runs = dark.flatMap((on, start) => {
    if (!on || dark[start - 1]) return [];
    const end = dark.indexOf(false, start);
    return [`M${String(start)} ${String(row)}.5h${String((end < 0 ? dark.length : end) - start)}`];
  });
  return runs.join('');
}
