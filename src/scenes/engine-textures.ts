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

/** `name` must be new each time. `frames` are cut from the file `sheet` and numbered. */
export async function uploadArt<Plan>(
  manager: Phaser.Textures.TextureManager,
  name: string,
  { images }: Art<Plan>,
  sheet?: { readonly file: string; readonly frames: readonly Frame[] },
): Promise<Textures> {
  const keys = new Map<string, string>();
  for (const [file, image] of images) {
    const key = `${name}/${file}`;
    const texture = manager.addImage(key, image);
    if (texture === null) continue;
    keys.set(file, key);
    if (file === sheet?.file) sheet.frames.forEach((frame, at) => texture.add(at, 0, ...frame));
    await breath();
  }
  return {
    key: (file) => keys.get(file) ?? null,
    drop: () => keys.forEach((key) => manager.exists(key) && manager.remove(key)),
  };
}
