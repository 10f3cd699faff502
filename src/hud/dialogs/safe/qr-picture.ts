/** A text as a QR picture, drawn as one path: crisp at every size, and dark on white in every theme. */
import { correction, generate, type Bitmap2D } from "lean-qr";

/** White modules around it, as ISO/IEC 18004 asks. */
const QUIET = 4;

export interface QrPicture {
  /** Modules in a row, with the white around them. */
  readonly size: number;
  /** Data of an SVG path. */
  readonly path: string;
}

/** Each row's dark runs as rectangles one module high. */
export function pathOf({ size, get }: Pick<Bitmap2D, "size" | "get">): string {
  const parts: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && get(x, y)) x++;
      if (x > from) parts.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
    }
  return parts.join("");
}

/** All of the first one's size, so that nothing jumps from one to the next. */
export function qrPictures(texts: readonly string[]): readonly QrPicture[] {
  let minVersion = 1;
  return texts.map((text) => {
    const bitmap = generate(text, { minCorrectionLevel: correction.M, minVersion });
    minVersion = Math.max(minVersion, (bitmap.size - 17) / 4);
    return { size: bitmap.size + 2 * QUIET, path: pathOf(bitmap) };
  });
}
