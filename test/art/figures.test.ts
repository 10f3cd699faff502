import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";

const IDS = "camel carp falcon horse kite lantern melon pomegranate saiga snow-leopard teapot tulip".split(" ");
const MOST_BYTES = 2048;
/** Of 255 levels of grey: what the eye tells apart in a small picture. */
const SEEN = 24;
const SHIPPED = fileURLToPath(new URL("../../assets/public/art/figure", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../assets/make/figures.mjs", import.meta.url));

const read = async (id: string): Promise<string> => readFile(join(SHIPPED, `${id}.svg`), "utf8");
async function hashes(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).toSorted();
  const hash = async (file: string): Promise<[string, string]> => [
    file,
    createHash("sha256")
      .update(await readFile(join(folder, file)))
      .digest("hex"),
  ];
  return Object.fromEntries(await Promise.all(files.map(hash)));
}
const drawn = (svg: string, size: number): Sharp =>
  sharp(Buffer.from(svg), { density: (72 * size) / 64 }).resize(size, size);
/** Levels of grey at the size of a small button, on the game's paper. */
const grey = async (id: string): Promise<Buffer> =>
  drawn(await read(id), 32)
    .flatten({ background: "#f6ead2" })
    .greyscale()
    .raw()
    .toBuffer();

test("the program makes exactly the twelve figures that are shipped", async () => {
  const folder = await mkdtemp(join(tmpdir(), "figures-"));
  try {
    await promisify(execFile)(process.execPath, [PROGRAM, folder]);
    const made = await hashes(folder);
    expect(Object.keys(made)).toEqual(IDS.map((id) => `${id}.svg`));
    expect(await hashes(SHIPPED)).toEqual(made);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe.each(IDS)("the figure of a %s", (id) => {
  test("is a small picture of plain shapes that asks for nothing else", async () => {
    const svg = await read(id);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MOST_BYTES);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 64 64" width="64" height="64" /);
    const names = new Set(Array.from(svg.matchAll(/<([^\s/>]+)/g), ([, name]) => name));
    expect([...names].filter((name) => !["svg", "g", "path", "circle"].includes(name ?? ""))).toEqual([]);
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/href|url\(|style|\son\w+=|:\/\//);
  });

  test("lies whole in its box and fills it", async () => {
    const size = 128;
    const alpha = await drawn(await read(id), size)
      .ensureAlpha()
      .extractChannel("alpha")
      .raw()
      .toBuffer();
    const edge = Array.from({ length: size }, (_, at) => [at, (size - 1) * size + at, at * size, at * size + size - 1]);
    expect(Math.max(...edge.flat().map((at) => alpha[at] ?? 0))).toBe(0);
    const covered = alpha.filter((level) => level > 127).length / alpha.length;
    expect(covered).toBeGreaterThan(0.65);
  });
});

test("any two figures differ at 32 pixels even to an eye that sees no colour", async () => {
  const pictures = await Promise.all(IDS.map(async (id) => ({ id, levels: await grey(id) })));
  const alike = pictures.flatMap((one, at) =>
    pictures.slice(at + 1).flatMap((other) => {
      const differing = one.levels.filter((level, pixel) => Math.abs(level - (other.levels[pixel] ?? 0)) > SEEN).length;
      const share = differing / one.levels.length;
      return share < 0.3 ? [`${one.id} and ${other.id}: ${share.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});
