/** A file of any kind: text with slips, a picture with a QR code, or something that belongs elsewhere. Never throws. */
import type { ReadQr } from "../../hud/dialogs/safe/read-qr.ts";
import type { LineCode } from "./line.ts";

/** Bytes. */
export const MOST_BYTES = 50_000_000;

export type ReadFile =
  | { readonly kind: "text"; readonly text: string }
  /** What the QR code in a picture says. */
  | { readonly kind: "picture"; readonly text: string }
  | { readonly kind: "fault"; readonly code: LineCode };

const fault = (code: LineCode): ReadFile => ({ kind: "fault", code });
const PICTURE = /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif))/;
/** Zip archives (and with them Word files), PDF, RAR, 7z, gzip. */
const PACKED = ["PK\x03\x04", "%PDF", "Rar!", "7z\xbc\xaf", "\x1f\x8b"];
const DESK_FILE = /^\s*\{[^]{0,200}"app"\s*:\s*"silk-road-desk"/;

/** In the encoding that its first bytes tell: some editors save UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

async function readPicture(file: File, reader: () => Promise<ReadQr>): Promise<ReadFile> {
  const read = await reader().catch(() => null);
  if (read === null) return fault("no-reader");
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return fault("no-picture");
  const text = await read(picture, picture.width, picture.height).catch(() => null);
  picture.close();
  return text ? { kind: "picture", text } : fault("no-picture");
}

/** `reader`: fetched when the first picture comes. */
export async function readFile(file: File, reader: () => Promise<ReadQr>): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return fault("file-too-big");
  if (file.size === 0) return fault("empty");
  // A file that went away since it was chosen can't be read.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return fault("unreadable");
  const all = new Uint8Array(bytes);
  const head = String.fromCharCode(...all.subarray(0, 16));
  if (PICTURE.test(head)) return readPicture(file, reader);
  if (PACKED.some((start) => head.startsWith(start))) return fault("packed");
  const text = decoded(all);
  if (DESK_FILE.test(text.slice(0, 1000))) return fault("desk-file");
  return text.trim() === "" ? fault("empty") : { kind: "text", text };
}
