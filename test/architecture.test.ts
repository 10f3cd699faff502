import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const filesIn = (folder: string, ending = /\.ts$/): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length).replaceAll("//", "/"));

/** What each room may import besides itself. Neighbours in one rank never import each other. */
const BELOW = ["domain", "content", "save", "i18n", "audio"];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ["domain"],
  save: ["domain"],
  i18n: ["domain"],
  audio: ["domain"],
  hud: BELOW,
  scenes: BELOW,
  play: [...BELOW, "hud", "scenes"],
  main: [...BELOW, "hud", "scenes", "play"],
};
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  phaser: /^src\/scenes\//,
  localforage: /^src\/save\/localforage-store\.ts$/,
  howler: /^src\/audio\/howler-audio\.ts$/,
  lit: /^src\/hud\//,
  "ts-fsrs": /^src\/domain\/memory\/schedule\.ts$/,
};

const roomOf = (path: string): string => /^src\/(?:([\w-]+)\/|main\.ts)/.exec(path)?.[1] ?? "main";

/** Every import of a file, static, dynamic or of types only. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g)].map(([, target]) => target ?? "");

/** What breaks the one direction in a file; an empty list is a sound file. */
function violations(path: string, source: string): string[] {
  const room = roomOf(path);
  return importsOf(source).flatMap((target) => {
    if (!target.startsWith(".")) {
      const owner = Object.entries(ONLY_IN).find(
        ([library]) => target === library || target.startsWith(`${library}/`),
      )?.[1];
      return owner === undefined || owner.test(path) ? [] : [`${path} imports ${target}`];
    }
    const resolved = new URL(target, new URL(path, "file:///")).pathname.slice(1);
    if (!resolved.startsWith("src/")) return resolved.endsWith(".json") ? [] : [`${path} imports ${target}`];
    const other = roomOf(resolved);
    return other === room || MAY_IMPORT[room]?.includes(other) ? [] : [`${path} imports ${target}`];
  });
}

const files = filesIn("src");
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("the house", () => {
  test("is not empty", () => expect(files.length).toBeGreaterThan(50));

  test.each(files)("%s imports in the one direction only", (path) => {
    expect(violations(path, read(path))).toEqual([]);
  });

  test.each(["src", "test", "assets/make"].flatMap((folder) => filesIn(folder, /\.(ts|mts|mjs|css)$/)))(
    "%s has at most 300 lines",
    (path) => {
      expect(read(path).split("\n").length).toBeLessThanOrEqual(300);
    },
  );

  test.each(files.filter((path) => roomOf(path) === "domain"))("%s takes time and chance as arguments", (path) => {
    expect(read(path)).not.toMatch(
      /Math\.random\(|Date\.now\(|new Date\(|performance\.|localStorage|document\.|window\.|setTimeout/,
    );
  });

  test.each(files)("%s keeps nothing mutable at the top", (path) => {
    expect(read(path)).not.toMatch(/^(export )?let /m);
  });

  test.each(files)("%s writes no HTML from strings", (path) => {
    expect(read(path)).not.toMatch(/\.(innerHTML|outerHTML)\b|insertAdjacentHTML|unsafeHTML/);
  });
});

describe("the architecture test itself", () => {
  test.each([
    ["src/domain/mark.ts", `import { html } from "lit/html.js";`],
    ["src/domain/mark.ts", `import { openSave } from "../save/open-save.ts";`],
    ["src/hud/render.ts", `const world = () => import("../scenes/world.ts");`],
    ["src/scenes/world.ts", `import type { View } from "../hud/view.ts";`],
    ["src/hud/render.ts", `import Phaser from "phaser";`],
    ["src/play/game.ts", `import localforage from "localforage";`],
    ["src/save/seal.ts", `import { pickLanguage } from "../i18n/languages.ts";`],
  ])("finds a planted violation in %s: %s", (path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });

  test("lets a sound import through", () => {
    expect(violations("src/play/game.ts", `import { NO_PROGRESS } from "../domain/progress.ts";`)).toEqual([]);
  });
});
