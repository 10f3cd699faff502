/** Makes the title pictures, wide and tall: node assets/make/title.mjs [folder] (a folder for a look, else the game's). */
import { mkdirSync } from "node:fs";
import { canvas, writeWebp } from "./kit/canvas.mjs";
import { scene } from "./title/scene.mjs";
import { TALL, WIDE } from "./title/layouts.mjs";

const folder = process.argv[2] ?? new URL("../public/art/title", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
for (const [name, layout, quality] of [
  ["title", WIDE, 88],
  ["title-tall", TALL, 88],
]) {
  const p = canvas(layout.seed);
  scene(p, layout);
  console.log(
    `${name}.webp ${await writeWebp(`${folder}/${name}.webp`, p.svg([0, 0, layout.W, layout.H]), quality)} KB`,
  );
}
