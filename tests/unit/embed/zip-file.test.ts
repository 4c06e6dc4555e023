import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { zipFile } from '../../../src/lib/embed/zip-file.ts';

const TEXT = '<?php // Größe';
const zip = Buffer.from(zipFile('needlewise.php', TEXT));

it('a ZIP archive begins with its file, stored as it is, with its checksum and its length', () => {
  const length = Buffer.byteLength(TEXT);
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(zip.readUInt32LE(14)).toBe(crc32(TEXT));
  expect([zip.readUInt32LE(18), zip.readUInt32LE(22)]).toEqual([length, length]);
  expect(zip.subarray(30, 44).toString()).toBe('needlewise.php');
  expect(zip.subarray(44, 44 + length).toString()).toBe(TEXT);
});

it('a ZIP archive ends with a directory that leads to the file', () => {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const directory = zip.readUInt32LE(end + 16);
  expect(directory + zip.readUInt32LE(end + 12)).toBe(end);
  expect(zip.readUInt32LE(directory)).toBe(0x02014b50);
  expect(zip.readUInt32LE(directory + 42)).toBe(0);
  expect(zip.subarray(directory + 46, end).toString()).toBe('needlewise.php');
});
