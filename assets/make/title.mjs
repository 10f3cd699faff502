/** Makes the title pictures, wide and tall: node assets/make/title.mjs [folder] (a folder for a look, else the game's). */
import { mkdirSync } from "node:fs";
import { canvas, writePicture } from "./kit/canvas.mjs";
import { scene } from "./title/scene.mjs";
import { TALL, WIDE } from "./title/layouts.mjs";

const folder = process.argv[2] ?? new URL("../public/art/title", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
for (const [name, layout, quality] of [
  ["title", WIDE, 55],
  ["title-tall", TALL, 55],
]) {
  const p = canvas(layout.seed);
  scene(p, layout);
  console.log(
    `${name}.avif ${await writePicture(`${folder}/${name}.avif`, p.svg([0, 0, layout.W, layout.H]), quality)} KB`,
  );
}
