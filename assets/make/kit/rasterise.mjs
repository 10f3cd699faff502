/** From a drawn picture to what the game ships: trimmed layers, one sheet of pieces, and scenery.json. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import potpack from "potpack";
import sharp from "sharp";
import { encoded, ENDING } from "./encode.mjs";
import { HEIGHT, WIDTH } from "./shapes.mjs";

/** Pixels between two pieces of the sheet, so that none bleeds into its neighbour. */
const GAP = 2;

const svg = ([x, y, w, h], defs, body, scale) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(w * scale)}" height="${Math.ceil(h * scale)}" viewBox="${x} ${y} ${w} ${h}"><defs>${defs}</defs>${body}</svg>`,
  );
/** Only the definitions that a drawing names: librsvg parses the rest for nothing. */
function used(defs, body) {
  const all =
    defs
      .join("")
      .match(
        /<(linearGradient|radialGradient|filter|clipPath|mask|pattern|g|symbol|path)\b[^>]*\bid="[^"]+"[\s\S]*?<\/\1>/g,
      ) ?? [];
  const byId = new Map(all.map((def) => [/id="([^"]+)"/.exec(def)[1], def]));
  const wanted = new Set();
  const visit = (text) => {
    for (const [, id] of text.matchAll(/(?:url\(#|href="#)([^)"]+)/g))
      if (byId.has(id) && !wanted.has(id)) {
        wanted.add(id);
        visit(byId.get(id));
      }
  };
  visit(body);
  return [...wanted].map((id) => byId.get(id)).join("");
}

const round = (n) => Math.round(n * 10) / 10;

async function layer({ name, depth, show, svg: body }, defs, folder, scale, quality) {
  const full = await sharp(svg([0, 0, WIDTH, HEIGHT], used(defs, body), body, scale))
    .png()
    .toBuffer();
  const { data, info } = await sharp(full)
    .trim({ background: "#00000000", threshold: 0 })
    .png()
    .toBuffer({ resolveWithObject: true });
  const file = `${name}${ENDING}`;
  await encoded(sharp(data), quality).toFile(`${folder}/${file}`);
  const [x, y] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return {
    file,
    x: round(x / scale),
    y: round(y / scale),
    w: round(info.width / scale),
    h: round(info.height / scale),
    depth,
    show,
  };
}

async function sheet(sprites, defs, folder, scale, quality) {
  const boxes = [];
  for (const [name, { box, svg: body }] of sprites) {
    const { data, info } = await sharp(svg(box, used(defs, body), body, scale))
      .png()
      .toBuffer({ resolveWithObject: true });
    boxes.push({ name, data, width: info.width, height: info.height, w: info.width + GAP, h: info.height + GAP });
  }
  const { w: width, h: height } = potpack(boxes);
  if (Math.max(width, height) > 2048) throw new Error(`the sheet of pieces is ${width} x ${height}; 2048 is the most`);
  const all = sharp({ create: { width, height, channels: 4, background: "#00000000" } }).composite(
    boxes.map(({ x, y, data }) => ({ input: data, left: x, top: y })),
  );
  await encoded(all, quality).toFile(`${folder}/pieces${ENDING}`);
  return new Map(boxes.map(({ name, x, y, width: w, height: h }) => [name, [x, y, w, h]]));
}

/** Writes `folder` anew. `scale` is pixels a unit; returns the scenery. */
export async function rasterise(drawn, folder, scale = 1.2, quality = 46) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const stack = [];
  for (const entry of drawn.stack)
    stack.push("slot" in entry ? { slot: entry.slot } : await layer(entry, drawn.defs, folder, scale, quality));
  const frames = await sheet(drawn.sprites, drawn.defs, folder, scale, quality);
  const names = [...frames.keys()];
  const pieces = drawn.pieces.map(({ slot, at, scale: size, open, done, z, enter }) => {
    const place = (name) => {
      if (name === null) return null;
      const [bx, by, bw, bh] = drawn.sprites.get(name).box;
      return {
        frame: names.indexOf(name),
        x: round(at[0] + bx * size),
        y: round(at[1] + by * size),
        w: round(bw * size),
        h: round(bh * size),
      };
    };
    return { slot, z: round(z), open: place(open), done: place(done), enter };
  });
  const scenery = {
    id: drawn.id,
    size: [WIDTH, HEIGHT],
    focus: drawn.focus,
    stack,
    pieces,
    sheet: { file: `pieces${ENDING}`, frames: names.map((name) => frames.get(name)) },
  };
  await writeFile(`${folder}/scenery.json`, JSON.stringify(scenery));
  return scenery;
}
