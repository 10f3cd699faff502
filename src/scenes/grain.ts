/** Paper grain over the whole world: one small tile, the same each time, so that the art ships without noise. */
import { seededRandom } from "../domain/seeded.ts";

/** Side of the tile in device pixels. */
export const GRAIN_SIDE = 256;
const SEED = 20250613;
/** Opacity of the strongest speck, 0 to 255. */
const STRENGTH = 40;

/** RGBA: dark and light specks in equal shares, most of them faint (the sum of three dice). */
export function grainPixels(side: number = GRAIN_SIDE): Uint8ClampedArray<ArrayBuffer> {
  const random = seededRandom(SEED);
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const speck = (random() + random() + random()) / 1.5 - 1;
    pixels.fill(speck < 0 ? 30 : 255, at, at + 3);
    pixels[at + 3] = Math.abs(speck) * STRENGTH;
  }
  return pixels;
}

/** Lays the grain over `parent`; a picture that changes below costs it nothing. Returns what takes it away. */
export function layGrain(parent: HTMLElement): () => void {
  const tile = document.createElement("canvas");
  tile.width = tile.height = GRAIN_SIDE;
  tile.getContext("2d")?.putImageData(new ImageData(grainPixels(), GRAIN_SIDE), 0, 0);
  const sheet = document.createElement("div");
  const side = `${GRAIN_SIDE / Math.min(devicePixelRatio || 1, 2)}px`;
  Object.assign(sheet.style, {
    position: "absolute",
    inset: "0",
    pointerEvents: "none",
    zIndex: "1",
    backgroundImage: `url(${tile.toDataURL()})`,
    backgroundSize: `${side} ${side}`,
  });
  parent.append(sheet);
  return () => sheet.remove();
}
