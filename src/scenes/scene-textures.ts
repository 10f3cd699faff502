/** Hands decoded images to the engine. Texture keys are global to a game: each is made of the art's id and the file. */
import type { Art } from "./gallery.ts";
import { drawMark, MARK_SIZE } from "./marks.ts";
import type { Scenery } from "./scenery.ts";
import type { Mark } from "./scene-view.ts";
import type { Textures } from "./engine.ts";

/** Signs are drawn for fine screens and shown smaller on others. */
export const MARK_DPR = 2;
export const SPARK_SIDE = 32;
export const SPARK = "spark";

export const textureKey = (art: Art<unknown>, file: string): string => `${art.id}/${file}`;
export const markKey = (kind: Mark["kind"]): string => `mark-${kind}`;

export function addArt(textures: Textures.TextureManager, art: Art<unknown>): void {
  for (const [file, image] of art.images)
    if (!textures.exists(textureKey(art, file))) textures.addImage(textureKey(art, file), image);
}

export function removeArt(textures: Textures.TextureManager, art: Art<unknown>): void {
  for (const file of art.images.keys()) textures.remove(textureKey(art, file));
}

export function addFrames(textures: Textures.TextureManager, art: Art<Scenery>): void {
  const { file, frames } = art.plan.sheet;
  const key = textureKey(art, file);
  if (!textures.exists(key)) return;
  const texture = textures.get(key);
  frames.forEach(([x, y, w, h], at) => void (texture.has(String(at)) || texture.add(at, 0, x, y, w, h)));
}

function addDrawing(
  textures: Textures.TextureManager,
  key: string,
  side: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (context !== null) draw(context);
  textures.addCanvas(key, canvas);
}

/** Signs, and the spark that flies when a step is made. */
export function addSigns(textures: Textures.TextureManager): void {
  const side = MARK_SIZE * MARK_DPR;
  for (const kind of ["waiting", "now", "gap"] as const)
    addDrawing(textures, markKey(kind), side, (context) => drawMark(context, kind, side / 2, side / 2, MARK_DPR));
  addDrawing(textures, SPARK, SPARK_SIDE, (context) => {
    const light = context.createRadialGradient(16, 16, 0, 16, 16, 16);
    light.addColorStop(0, "#fffbe6");
    light.addColorStop(0.3, "rgb(255 236 170 / .8)");
    light.addColorStop(1, "rgb(255 214 120 / 0)");
    context.fillStyle = light;
    context.fillRect(0, 0, SPARK_SIDE, SPARK_SIDE);
  });
}
