/** The parts of a zip archive, unpacked within bounds: what is too large is seen in the directory, what lies there is seen while it is unpacked. */
import { Inflate } from "fflate";

export type ZipFault = "broken-archive" | "too-big";
/** `take` is given one piece after the other, until it says no. */
export type Unpack = (take: (piece: Uint8Array) => boolean) => ZipFault | null;
export type ReadZip =
  { readonly ok: true; readonly parts: ReadonlyMap<string, Unpack> } | { readonly ok: false; readonly fault: ZipFault };

/** Entries; a workbook of Excel has some twenty. */
const MOST_PARTS = 2000;
/** Bytes of one part as the directory tells it, and of all that is unpacked. */
const MOST_PART = 200_000_000;
const MOST_UNPACKED = 64_000_000;
/** A part is at most this many times as large as packed; sheets that a program fills reach 50. Small parts may be emptier. */
const MOST_RATIO = 250;
const SMALL = 1_000_000;
/** Bytes given to the inflater at once: deflate makes at most 1032 times as many of them. */
const BITE = 4096;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_END_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_ENTRY_SIZE = 30;
const MOST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** PKWARE, APPNOTE.TXT, 4.3.12. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return -1;
}

/** Null where the directory is broken. */
function entriesOf(view: DataView, end: number): readonly Entry[] | null {
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + DIRECTORY_ENTRY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + DIRECTORY_ENTRY_SIZE + view.getUint16(at + 28, true);
    if (nameEnd > end) return null;
    const name = new Uint8Array(
      view.buffer,
      view.byteOffset + at + DIRECTORY_ENTRY_SIZE,
      nameEnd - at - DIRECTORY_ENTRY_SIZE,
    );
    entries.push({
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Null where the entry points nowhere. */
function packedBytes(view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + LOCAL_ENTRY_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) return null;
  const start = offset + LOCAL_ENTRY_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > view.byteLength ? null : new Uint8Array(view.buffer, view.byteOffset + start, packed);
}

/** Whether all of it could be read, or `take` had enough. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => boolean): boolean {
  let isEnough = false;
  const goesOn = (): boolean => !isEnough;
  const inflater = new Inflate((piece) => {
    isEnough ||= !take(piece);
  });
  try {
    for (let at = 0; at < packed.length && goesOn(); at += BITE)
      inflater.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    return true;
  } catch {
    return false; // the library throws for what is no deflate stream
  }
}

export function readZip(bytes: Uint8Array): ReadZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end < 0) return { ok: false, fault: "broken-archive" };
  if (view.getUint16(end + 10, true) > MOST_PARTS) return { ok: false, fault: "too-big" };
  const entries = entriesOf(view, end);
  if (entries === null) return { ok: false, fault: "broken-archive" };

  let left = MOST_UNPACKED;
  const unpack = (entry: Entry, take: (piece: Uint8Array) => boolean): ZipFault | null => {
    const { method, packed, size, isEncrypted } = entry;
    if (size > MOST_PART || (size > SMALL && size > packed * MOST_RATIO)) return "too-big";
    const source = packedBytes(view, entry);
    if (source === null || isEncrypted || (method !== STORED && method !== DEFLATED)) return "broken-archive";
    let made = 0;
    let isTooBig = false;
    const counted = (piece: Uint8Array): boolean => {
      made += piece.length;
      left -= piece.length;
      isTooBig = made > size || left < 0;
      return !isTooBig && take(piece);
    };
    const isWhole = method === STORED ? (counted(source), true) : inflate(source, counted);
    if (isTooBig) return "too-big";
    return isWhole ? null : "broken-archive";
  };
  // Of the same name the first counts.
  const parts = new Map<string, Unpack>();
  for (const entry of entries) if (!parts.has(entry.name)) parts.set(entry.name, (take) => unpack(entry, take));
  return { ok: true, parts };
}
