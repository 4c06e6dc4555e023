/** A ZIP archive (APPNOTE 6.3) with one uncompressed file, dated 1 January 1980 so that equal text is an equal archive. `name` is plain ASCII. */
export function zipFile(name: string, text: string): Uint8Array<ArrayBuffer> {
  const data = new TextEncoder().encode(text);
  const label = new TextEncoder().encode(name);
  // Version needed, flags, method, time, date, checksum, both sizes, lengths of name and extra field.
  const facts = [
    ...[...two(10), ...two(0), ...two(0), ...two(0), ...two(0x21)],
    ...[...four(crc32(data)), ...four(data.length), ...four(data.length)],
    ...[...two(label.length), ...two(0)],
  ];
  const local = [...four(0x04034b50), ...facts, ...label];
  // Made by; then comment, disk, and attributes, none of them; the file stands at the start.
  const central = [...four(0x02014b50), ...two(10), ...facts, ...Array<number>(10).fill(0)];
  const directory = [...central, ...four(0), ...label];
  const end = [
    ...[...four(0x06054b50), ...two(0), ...two(0), ...two(1), ...two(1)],
    ...[...four(directory.length), ...four(local.length + data.length), ...two(0)],
  ];
  return new Uint8Array([...local, ...data, ...directory, ...end]);
}

const two = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number): number[] => [...two(value), ...two(value >>> 16)];

function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
