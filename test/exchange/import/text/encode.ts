/** Bytes of a text in an old encoding: what the platform decodes, turned around. */
import type { Encoding } from "../../../../src/exchange/import/imported.ts";

function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  // Some engines decode windows-1252 without these.
  const table = new Map<string, readonly number[]>(
    encoding === "windows-1252" ? Array.from("‘’“”•–—", (letter, at) => [letter, [0x91 + at]] as const) : [],
  );
  const add = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (!letter.includes("\uFFFD") && !table.has(letter)) table.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (encoding === "gb18030")
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return table;
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    return new Uint8Array(view.buffer);
  }
  const table = tableOf(encoding);
  return Uint8Array.from(Array.from(text).flatMap((letter) => table.get(letter) ?? [63])); // 63: "?"
}
