/**
 * Makes the layers and vehicles of travelling, and travel.json: node assets/make/travel.mjs
 * As shipped, vehicles head right (east): the scene mirrors the whole picture for a journey to the west.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { camel } from "./kit/camel.mjs";
import { canvas, writePicture } from "./kit/canvas.mjs";
import { electricCar } from "./kit/electric-car.mjs";
import { figure } from "./kit/figures.mjs";
import { train } from "./kit/train.mjs";
import { RAILS, ROAD, edge, far, mid, near, sky } from "./travel/layers.mjs";
import { HEIGHT, WIDTH } from "./travel/tiling.mjs";

const out = new URL("../public/art/travel/", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const sizes = [];
const save = async (name, p, box, scale, margin = 0) =>
  void sizes.push(`${name} ${await writePicture(`${out}${name}.avif`, p.svg(box, scale), 50, margin)}`);
/** Drawn past both edges of a tile and cut off, so that blurs and shadows meet across the seam. */
const MARGIN = 90;

const tiles = [
  ["sky", sky, 0, HEIGHT, 0.03],
  ["far", far, 250, 420, 0.12],
  ["mid", mid, 530, 200, 0.4],
  ["near", near, 600, HEIGHT - 600, 1],
  ["edge", edge, 800, HEIGHT - 800, 1.2],
];
const layers = [];
for (const [index, [name, paint, y, h, speed]] of tiles.entries()) {
  const p = canvas(311 + index);
  paint(p);
  await save(name, p, [-MARGIN, y, WIDTH + 2 * MARGIN, h], 1, MARGIN);
  layers.push({ file: `${name}.avif`, y, h, speed });
}
const COAT = ["#6b4429", "#47301f"];
const CLOTHS = [
  ["#a8321f", "#d9a95f"],
  ["#1d6f74", "#b9822f"],
  ["#b9822f", "#a8321f"],
];
const TRAIN = {
  body: "#2f6b4a",
  lit: "#3f8259",
  band: "#a8321f",
  roof: "#98988a",
  glass: "#25383c",
  dark: "#2b2420",
  gold: "#e2b65c",
};
const CAR = { body: "#2a8586", lit: "#9fd6c8", deep: "#17545a", glass: "#26383c", dark: "#2b2420", gold: "#f0cf86" };

/** A walker with three camels on one rope. */
function caravan() {
  const beasts = CLOTHS.map(([cloth, bale], i) => {
    const x = 150 + i * 146;
    const rope = i === 0 ? `M${x - 73} -78Q60 -44 40 -40` : `M${x - 73} -78Q${x - 92} -40 ${x - 101} -54`;
    return `<path d="${rope}" fill="none" stroke="${COAT[1]}" stroke-width="1.500"/><g transform="translate(${x} 0)"><ellipse cx="2" cy="1" rx="66" ry="4" fill="#2b1a12" opacity=".3"/>${camel({ stride: i % 3, coat: COAT, rim: "#ffdf9e", goods: { cloth, bale, trim: "#f6dfb4" } })}</g>`;
  });
  return (
    beasts.join("") +
    figure([34, 0], 0.66, {
      legs: "stride",
      arms: "down",
      wears: "jacket",
      hat: "fur",
      body: "#3d281c",
      garment: "#7d2a20",
      rim: "#ffdf9e",
      from: -1,
      flip: true,
    })
  );
}

const vehicles = {};
for (const [name, svg, [x, y, w, h], size, way] of [
  ["camel", caravan(), [8, -108, 504, 114], 1.1, ROAD],
  ["train", train(TRAIN, 3, ["#a8321f", "#1d6f74", "#b9822f"]), [-4, -100, 1174, 104], 1, RAILS + 6],
  ["car", electricCar(CAR), [-10, -100, 220, 108], 1.15, ROAD + 4],
]) {
  const p = canvas(400);
  // The kit draws towards the left.
  p.put(`<g transform="translate(${2 * x + w} 0) scale(-1 1)">${svg}</g>`);
  await save(name, p, [x, y, w, h], size * 1.5);
  // y is where the sprite's lower edge goes: feet and wheels stand a little above it.
  const foot = Math.round(way + (y + h) * size);
  vehicles[name] = { file: `${name}.avif`, w: Math.round(w * size), h: Math.round(h * size), y: foot };
}
writeFileSync(`${out}travel.json`, `${JSON.stringify({ size: [WIDTH, HEIGHT], heading: "east", layers, vehicles })}\n`);
console.log(sizes.join(" KB, "), "KB");
