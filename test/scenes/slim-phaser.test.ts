/** The engine's share of the download, and what must not be in it. A build in memory; no browser. */
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { slimPhaser } from "../../assets/make/vite/slim-phaser.ts";

/** The published file is 283 KB. Whoever needs more of the engine raises this, and knows by how much. */
const LIMIT_BYTES = 90_000;
const UNUSED = /\/(physics|tilemaps|sound|filters|particles|loader\/filetypes|input\/(keyboard|gamepad)|text|video)\//;

async function bundle(input: string, before: readonly Plugin[] = []): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    plugins: [...before, slimPhaser()],
    build: { write: false, modulePreload: false, rolldownOptions: { input, preserveEntrySignatures: "strict" } },
  });
  const [result] = [built].flat() as readonly Rolldown.RolldownOutput[]; // without `watch` the answer is the output
  const chunk = result?.output[0];
  if (chunk === undefined) throw new Error("nothing was built");
  return chunk;
}

/** Stands in front of everything and gives this code for each id that ends so. */
const instead = (end: string, code: string): Plugin => ({
  name: "instead",
  enforce: "pre",
  resolveId: (id) => (id === end ? id : undefined),
  load: (id) => (id.endsWith(end) ? code : undefined),
});

describe("the engine in the build", { timeout: 20_000 }, () => {
  let chunk: Rolldown.OutputChunk;
  beforeAll(async () => void (chunk = await bundle("src/scenes/engine.ts")), 20_000);

  test("is small", () => expect(brotliCompressSync(chunk.code).length).toBeLessThanOrEqual(LIMIT_BYTES));

  test("is whole", () => {
    expect(chunk.exports).toEqual(expect.arrayContaining(["CANVAS", "Game", "Scale", "WEBGL"]));
    expect(chunk.code).not.toMatch(/typeof (WEBGL|CANVAS)_RENDERER/);
    expect(chunk.imports).toEqual([]);
  });

  test("has no physics, tilemaps, sound or files to load", () => {
    const files = Object.entries(chunk.modules).flatMap(([id, { code }]) =>
      code !== null && id.includes("/phaser/src/") ? [id.replaceAll("\\", "/")] : [],
    );
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => UNUSED.test(file) && !file.includes("/renderNodes/filters/"))).toEqual([]);
    expect(chunk.code).not.toMatch(/AudioContext|decodeAudioData|Arcade|getTileAt|XMLHttpRequest/);
  });

  test("is not built from sources that the cuts do not fit", async () => {
    const other = instead("src/plugins/DefaultPlugins.js", "module.exports = {};");
    await expect(bundle("src/scenes/engine.ts", [other])).rejects.toThrow(/0 times in plugins\/DefaultPlugins/);
  });

  test("is not built without what somebody imports", async () => {
    const wish = instead("virtual-wish", 'export { Sound } from "phaser";');
    await expect(bundle("virtual-wish", [wish])).rejects.toThrow(/Sound/);
  });
});
