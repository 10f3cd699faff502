/** Hands decoded images to the engine, which keeps them until they are dropped. */
import type Phaser from "phaser";
import type { Art } from "./gallery.ts";

export interface Textures {
  /** The engine's name of a file, or null for a picture that would not load. */
  key(file: string): string | null;
  drop(): void;
}

type Frame = readonly [x: number, y: number, w: number, h: number];
/** Between two uploads the page may answer: each costs some milliseconds, and a stop has a dozen. */
const breath = (): Promise<void> => new Promise((then) => setTimeout(then));

/**
 * A canvas decodes an image again when it first draws it, and all layers of a stop in one frame take half a second on a
 * slow machine; a bitmap is decoded beforehand, beside the page. WebGL is given the image itself: it can't turn bitmaps.
 */
async function prepared(image: HTMLImageElement, hasWebgl: boolean): Promise<HTMLImageElement | ImageBitmap> {
  return hasWebgl ? image : createImageBitmap(image).catch(() => image);
}

/**
 * `name` must be new each time. `frames` are cut from the file `sheet` and numbered. Ends early, with what it has by
 * then, when `isOver`.
 */
export async function uploadArt<Plan>(
  { textures, game }: Phaser.Scene,
  isOver: () => boolean,
  name: string,
  { images }: Art<Plan>,
  sheet?: { readonly file: string; readonly frames: readonly Frame[] },
): Promise<Textures> {
  const keys = new Map<string, string>();
  const bitmaps: ImageBitmap[] = [];
  const hasWebgl = "gl" in game.renderer;
  for (const [file, image] of images) {
    const source = await prepared(image, hasWebgl);
    if (source instanceof ImageBitmap) bitmaps.push(source);
    if (isOver()) break;
    const key = `${name}/${file}`;
    // The canvas renderer draws whatever a canvas can draw; the engine's types know only of images.
    const texture = textures.addImage(key, source as HTMLImageElement);
    if (texture === null) continue;
    keys.set(file, key);
    if (file === sheet?.file) sheet.frames.forEach((frame, at) => texture.add(at, 0, ...frame));
    await breath();
  }
  return {
    key: (file) => keys.get(file) ?? null,
    drop() {
      for (const key of keys.values()) if (textures.exists(key)) textures.remove(key);
      for (const bitmap of bitmaps.splice(0)) bitmap.close();
    },
  };
}
