/**
 * A picture out of whatever file was chosen: decoded and drawn anew, so that nothing but its pixels comes into the pack
 * (no place where it was taken, no script), and small enough for a slow line.
 */
import { MOST_IMAGE_BYTES, type PackImage } from "../../../domain/pack/pack.ts";

/** Pixels of the longer side. */
const LONGEST = 1200;
/** Bytes: larger files are no photographs. */
const MOST_FILE = 40_000_000;
/** Of JPEG and WebP, one after the other until it is small enough; then it is drawn smaller. */
const QUALITIES = [0.85, 0.7, 0.55] as const;
const SMALLER = 0.7;
const TRIES = 6;

export type ReadPicture =
  | { readonly ok: true; readonly image: PackImage }
  | { readonly ok: false; readonly fault: "no-picture" | "picture-too-big" };

const blobOf = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((then) => canvas.toBlob(then, type, quality));

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Browsers that write no WebP give PNG instead: those get JPEG. Null where the picture is still too large. */
async function encoded(canvas: HTMLCanvasElement): Promise<PackImage | null> {
  for (const quality of QUALITIES)
    for (const type of ["image/webp", "image/jpeg"] as const) {
      const blob = await blobOf(canvas, type, quality);
      if (blob?.type === type && blob.size <= MOST_IMAGE_BYTES) return { type, data: await base64Of(blob) };
    }
  return null;
}

function drawn(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  // What is seen through would be black as JPEG.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Never rejects. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  if (file.size > MOST_FILE) return { ok: false, fault: "picture-too-big" };
  // A drawing in SVG is a document of its own, with fonts and links: only pixels come in.
  if (file.type.includes("svg")) return { ok: false, fault: "no-picture" };
  const bitmap = await createImageBitmap(file).catch(() => null); // no picture that this browser knows
  if (bitmap === null) return { ok: false, fault: "no-picture" };
  try {
    for (let turn = 0, longest = LONGEST; turn < TRIES; turn++, longest *= SMALLER) {
      const image = await encoded(drawn(bitmap, longest));
      if (image !== null) return { ok: true, image };
    }
    return { ok: false, fault: "picture-too-big" };
  } finally {
    bitmap.close();
  }
}
