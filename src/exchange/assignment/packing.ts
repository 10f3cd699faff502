/**
 * Own questions in as few bytes as they go, for links. What every such text has is known to both sides beforehand: a
 * preset dictionary (RFC 1950, 2.2). FROZEN: without just this dictionary no link of this version opens.
 */
import { deflateSync, Inflate } from "fflate";

/** The likelier, the further back. */
const KNOWN = [
  '"},"extra":["","mistakes":{"accepted":{"bins":["items":[["pairs":[["places":[{"lat":,"lon":,"within":,"near":,',
  '"kind":"locate","kind":"matching","kind":"sorting","kind":"sequencing","kind":"fill-in","revision":2,"unit":"unit",',
  '"max":100,"min":0,"step":1,"tolerance":0,"value":"kind":"numeric","answer":false,"answer":true,"kind":"true-false",',
  '"topic":"agriculture"history"culture"rail"transport"trade"energy"ecology"science"education",',
  '"images":{"data":"","type":"image/webp"image/png"image/jpeg","alt":"","image":"","stop":{"lat":,"lon":},"pack":1,',
  '"difficulty":3,"difficulty":2,"select":"many","answer":["a","c"],"choices":["a","b","c"],"choices":["a","b","c","d"],',
  '"questions":[{"answer":["a"],"answer":["d"],"answer":["c"],"answer":["b"],"choices":["a","b","c","d"],"difficulty":1,',
  '"hints":[""],"explanation":"","reasons":{"a":"","b":"","c":"","d":""},"title":"","unit":"","text":{"kk":{"choices":',
  '{"a":"","b":"","c":"","d":""},"ru":{"choices":{"a":"","b":"","c":""},"prompt":""},"zh-CN":{"choices":{"a":"","b":"",',
  '"prompt":""}}},{"answer":["a"],"choices":["a","b","c","d"],"difficulty":1,"id":"q1","kind":"choice","select":"one",',
  '"text":{"en":{"choices":{"a":"","b":"","c":"","d":""},"prompt":"',
].join("");
const dictionary = (): Uint8Array => new TextEncoder().encode(KNOWN);

/** Bytes given to the inflater at once. */
const BITE = 256;

export const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9, dictionary: dictionary() });

/**
 * Unpacks no more than is wanted: a few letters of a link could be blown up to a thousand times as many. Null where it
 * is no such stream, is cut off, or comes to more than `most` bytes.
 */
export function unpacked(bytes: Uint8Array, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let made = 0;
  let isWhole = false;
  const isTooMuch = (): boolean => made > most;
  const inflater = new Inflate({ dictionary: dictionary() }, (piece, isLast) => {
    made += piece.length;
    isWhole ||= isLast;
    if (!isTooMuch()) pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length && !isTooMuch(); at += BITE)
      inflater.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
  } catch {
    return null; // the library throws for what is no deflate stream
  }
  if (!isWhole || isTooMuch()) return null;
  const all = new Uint8Array(made);
  let to = 0;
  for (const piece of pieces) {
    all.set(piece, to);
    to += piece.length;
  }
  return all;
}
