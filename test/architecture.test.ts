import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const filesIn = (folder: string, ending = /\.ts$/): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length).replaceAll("//", "/"));

/** What each room may import besides itself. Neighbours in one rank never import each other. */
const BELOW = ["domain", "schema", "content", "save", "i18n", "audio"];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schema: ["domain"],
  content: ["domain", "schema"],
  save: ["domain", "schema"],
  i18n: ["domain"],
  audio: ["domain"],
  offline: ["domain"],
  exchange: ["domain", "schema", "content", "save", "i18n"],
  hud: BELOW,
  scenes: BELOW,
  play: [...BELOW, "hud", "scenes", "exchange"],
  teach: [...BELOW, "hud", "exchange"],
  main: [...BELOW, "offline", "hud", "scenes", "play", "exchange", "teach"],
};
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  phaser: /^src\/scenes\//,
  localforage: /^src\/save\/localforage-store\.ts$/,
  howler: /^src\/audio\/howler-audio\.ts$/,
  lit: /^src\/(hud|kinds|teach)\//,
  "ts-fsrs": /^src\/domain\/memory\/schedule\.ts$/,
  "@noble": /^src\/exchange\/crypto\/noble-primitives\.ts$/,
  "@observablehq/plot": /^src\/teach\/report\/plots\//,
  papaparse: /^src\/exchange\//,
  saxes: /^src\/exchange\/import\/xml\/read-xml\.ts$/,
  "write-excel-file": /^src\/exchange\/table\/xlsx\.ts$/,
  jsqr: /^src\/hud\/dialogs\/safe\/read-qr\.ts$/,
};

/** A folder of `src/kinds` holds all that one kind of question is: each file of it belongs to the room that its name tells. */
const ROOM_IN_KINDS: Readonly<Record<string, string>> = {
  rules: "domain",
  schema: "schema",
  words: "hud",
  view: "hud",
};
const SHARED_IN_KINDS: Readonly<Record<string, string>> = {
  "src/kinds/rules.ts": "domain",
  "src/kinds/parts.ts": "schema",
  "src/kinds/kind-check.ts": "schema",
  "src/kinds/schemas.ts": "schema",
  "src/kinds/locate/distance.ts": "domain",
  "src/kinds/locate/map-edges.ts": "domain",
  "src/kinds/fill-in/normal-form.ts": "domain",
};
function roomOf(path: string): string {
  const room = /^src\/(?:([\w-]+)\/|main\.ts)/.exec(path)?.[1] ?? "main";
  if (room !== "kinds") return room;
  const own = /^src\/kinds\/[\w-]+\/(\w+)\.ts$/.exec(path)?.[1] ?? "";
  return SHARED_IN_KINDS[path] ?? ROOM_IN_KINDS[own] ?? "hud";
}

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
    ["src/kinds/choice/rules.ts", `import { choiceSchema } from "./schema.ts";`],
    ["src/kinds/choice/schema.ts", `import { choice } from "./view.ts";`],
    ["src/save/seal.ts", `import { pickLanguage } from "../i18n/languages.ts";`],
    ["src/exchange/crypto/sealed-box.ts", `import { gcm } from "@noble/ciphers/aes.js";`],
    ["src/exchange/crypto/sealed-box.ts", `import type { View } from "../../hud/view.ts";`],
    ["src/teach/correction.ts", `import { openGame } from "../play/game.ts";`],
    ["src/hud/view.ts", `import { seal } from "../exchange/crypto/sealed-box.ts";`],
  ])("finds a planted violation in %s: %s", (path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });

  test("lets a sound import through", () => {
    expect(violations("src/play/game.ts", `import { NO_PROGRESS } from "../domain/progress.ts";`)).toEqual([]);
  });
});
