/**
 * The characters that a WOFF2 font can draw, read from the font itself. Of the format (W3C WOFF 2.0) only what our own
 * subsets use: one font a file, a `cmap` without transform, in format 4 or 12.
 */
import { brotliDecompressSync } from "node:zlib";

const HEADER = 48;
/** Tags that the directory names by number; those after `maxp` are only needed to know how far to read. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const NO_TRANSFORM_OF_OUTLINES = 3;
const OWN_TAG = 63;

interface Table {
  readonly tag: number;
  readonly length: number;
}

/** The directory, and where it ends. */
function readDirectory(file: Buffer): { readonly tables: readonly Table[]; readonly end: number } {
  let at = HEADER;
  const variableLength = (): number => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: file.readUInt16BE(12) }, (): Table => {
    const flags = file.readUInt8(at++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === OWN_TAG) at += 4;
    const original = variableLength();
    const isOutline = tag === GLYF || tag === LOCA;
    const isTransformed = isOutline ? version !== NO_TRANSFORM_OF_OUTLINES : version !== 0;
    return { tag, length: isTransformed ? variableLength() : original };
  });
  return { tables, end: at };
}

/** [first, last] code points of the segments of a subtable; [] for other formats. */
function segments(table: Buffer): readonly (readonly [number, number])[] {
  const format = table.readUInt16BE(0);
  if (format === 12)
    return Array.from({ length: table.readUInt32BE(12) }, (_, n) => [
      table.readUInt32BE(16 + n * 12),
      table.readUInt32BE(20 + n * 12),
    ]);
  if (format !== 4) return [];
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, n) => [
    table.readUInt16BE(16 + count * 2 + n * 2),
    table.readUInt16BE(14 + n * 2),
  ]);
}

export function charactersIn(file: Buffer): ReadonlySet<string> {
  const { tables, end } = readDirectory(file);
  const body = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const place = tables.findIndex(({ tag }) => tag === CMAP);
  const from = tables.slice(0, place).reduce((sum, { length }) => sum + length, 0);
  const cmap = body.subarray(from, from + tables[place]!.length);
  const found = new Set<string>();
  for (let n = 0; n < cmap.readUInt16BE(2); n++)
    for (const [first, last] of segments(cmap.subarray(cmap.readUInt32BE(8 + n * 8))))
      for (let code = first; code <= last && code < 0xffff; code++) found.add(String.fromCodePoint(code));
  return found;
}
