/** Makes the layers and vehicles of travelling, and travel.json: node assets/make/travel.mjs. All heads west, to the left. */
import { mkdirSync, writeFileSync } from "node:fs";
import { camel } from "./kit/camel.mjs";
import { canvas, writeWebp } from "./kit/canvas.mjs";
import { electricCar } from "./kit/electric-car.mjs";
import { figure } from "./kit/figures.mjs";
import { train } from "./kit/train.mjs";
import { WAY, far, mid, near, rails, sky } from "./travel/layers.mjs";
import { HEIGHT, WIDTH } from "./travel/tiling.mjs";

const out = new URL("../public/art/travel/", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const sizes = [];
const save = async (name, p, box, scale) => void sizes.push(`${name} ${await writeWebp(`${out}${name}.webp`, p.svg(box, scale), 80)}`);

const tiles = [["sky", sky, 0, HEIGHT, 0.03], ["far", far, 250, 420, 0.12], ["mid", mid, 530, 200, 0.4], ["near", near, 660, HEIGHT - 660, 1]];
const layers = [];
for (const [index, [name, paint, y, h, speed]] of tiles.entries()) {
  const p = canvas(311 + index);
  paint(p);
  await save(name, p, [0, y, WIDTH, h], 1);
  layers.push({ file: `${name}.webp`, y, h, speed });
}
const track = canvas(320);
rails(track);
await save("rails", track, [0, WAY - 160, WIDTH, 184], 1);

const COAT = ["#6b4429", "#47301f"];
const CLOTHS = [["#a8321f", "#d9a95f"], ["#1d6f74", "#b9822f"], ["#b9822f", "#a8321f"], ["#8a2f2a", "#e0c48c"]];
const TRAIN = { body: "#2f6b4a", lit: "#3f8259", band: "#a8321f", roof: "#98988a", glass: "#25383c", dark: "#2b2420", gold: "#e2b65c" };
const CAR = { body: "#2a8586", lit: "#9fd6c8", deep: "#17545a", glass: "#26383c", dark: "#2b2420", gold: "#f0cf86" };

/** A walker with four camels on one rope. */
function caravan() {
  const beasts = CLOTHS.map(([cloth, bale], i) => {
    const x = 150 + i * 150;
    const rope = i === 0 ? `M${x - 73} -78Q60 -44 40 -40` : `M${x - 73} -78Q${x - 92} -40 ${x - 105} -54`;
    return `<path d="${rope}" fill="none" stroke="${COAT[1]}" stroke-width="1.500"/><g transform="translate(${x} 0)"><ellipse cx="2" cy="1" rx="66" ry="4" fill="#2b1a12" opacity=".3"/>${camel({ stride: i % 3, coat: COAT, rim: "#ffdf9e", goods: { cloth, bale, trim: "#f6dfb4" } })}</g>`;
  });
  return beasts.join("") + figure([34, 0], 0.66, { legs: "stride", arms: "down", wears: "jacket", hat: "fur", body: "#3d281c", garment: "#7d2a20", rim: "#ffdf9e", from: -1, flip: true });
}

const vehicles = {};
for (const [name, svg, box, size] of [
  ["camel", caravan(), [0, -108, 670, 114], 1.25],
  ["train", train(TRAIN, 3, ["#a8321f", "#1d6f74", "#b9822f"]), [-4, -100, 1174, 104], 1.1],
  ["car", electricCar(CAR), [-10, -100, 220, 108], 1.15],
]) {
  const p = canvas(400);
  p.put(svg);
  await save(name, p, box, size * 1.5);
  const [w, h] = [Math.round(box[2] * size), Math.round(box[3] * size)];
  // y is the top of the sprite, so that its feet stand on the way.
  vehicles[name] = { file: `${name}.webp`, w, h, y: Math.round(WAY + 4 + box[1] * size) };
}
vehicles.train.way = { file: "rails.webp", y: WAY - 160, h: 184, speed: 1 };
writeFileSync(`${out}travel.json`, `${JSON.stringify({ size: [WIDTH, HEIGHT], way: WAY, layers, vehicles })}\n`);
console.log(sizes.join(" KB, "), "KB");
