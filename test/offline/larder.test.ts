import { describe, expect, test } from "vitest";
import { fileOf, isShell, keyOf, parseAsk, wantedOf, type Entry } from "../../src/offline/larder.ts";

const SCOPE = "https://school.example/some/game/";
const entry = (url: string, revision: string | null = "r1"): Entry => ({ url, revision });
const ENTRIES = [
  "audio/road.mp3",
  "art/buka/sky.avif",
  "data/buka.en.json",
  "data/buka.ru.json",
  "audio/road.webm",
  "desk/open-desk-abcdefgh.js",
].map((url) => entry(url));
const ask = { type: "gather", first: ["data/buka.en", "art/buka/"], all: true, without: [".mp3", "desk/"] } as const;

describe("the shell", () => {
  test.each([
    "index.html",
    "assets/main-abcdefgh.js",
    "fonts/title-zh.woff2",
    "data/ui.kk.json",
    "data/questions.json",
  ])("holds %s", (url) => expect(isShell(entry(url))).toBe(true));
  test.each(["art/a.avif", "audio/road.webm", "data/buka.en.json", "data/desk.en.json", "desk/a-abcdefgh.js"])(
    "leaves %s for later",
    (url) => expect(isShell(entry(url))).toBe(false),
  );
});

test("each edition of a file has a key of its own; a name that tells it needs none", () => {
  expect(keyOf(entry("art/a.avif"), SCOPE)).not.toBe(keyOf(entry("art/a.avif", "r2"), SCOPE));
  expect(keyOf(entry("assets/a-abcdefgh.js", null), SCOPE)).toBe(`${SCOPE}assets/a-abcdefgh.js`);
});

describe("a request is answered with", () => {
  test.each([
    [`${SCOPE}?lang=ru#/map`, "index.html"],
    [`${SCOPE}data/buka.en.json?v=0123456789`, "data/buka.en.json"],
    [`${SCOPE}art/%`, "art/%"],
    ["https://school.example/other/", ""],
    ["https://elsewhere.example/some/game/", ""],
  ])("%s: '%s'", (url, file) => expect(fileOf(url, SCOPE)).toBe(file));
});

describe("what is wanted", () => {
  test("comes in the order of need, without what is needless here", () => {
    expect(wantedOf(ENTRIES, ask).map(({ url }) => url)).toEqual([
      "data/buka.en.json",
      "art/buka/sky.avif",
      "data/buka.ru.json",
      "audio/road.webm",
    ]);
  });

  test("has what is needed soonest though it is needless elsewhere", () => {
    const urls = wantedOf(ENTRIES, { ...ask, first: ["desk/"] }).map(({ url }) => url);
    expect(urls[0]).toBe("desk/open-desk-abcdefgh.js");
  });

  test("is the nearest alone where data is to be saved", () => {
    expect(wantedOf(ENTRIES, { ...ask, first: ["data/buka.en"], all: false }).map(({ url }) => url)).toEqual([
      "data/buka.en.json",
    ]);
  });
});

describe("a page's word", () => {
  test("is taken as it is", () => {
    expect(parseAsk(structuredClone(ask))).toEqual(ask);
    expect(parseAsk({ type: "renew" })).toEqual({ type: "renew" });
    expect(parseAsk({ type: "halt" })).toEqual({ type: "halt" });
  });

  test.each([null, 5, "gather", {}, { type: "gather" }, { type: "gather", first: "art/" }, { type: "delete" }])(
    "that is none is left alone: %j",
    (raw) => expect(parseAsk(raw)).toBeNull(),
  );

  test("without its small print is the modest one", () => {
    expect(parseAsk({ type: "gather", first: ["a", 5] })).toEqual({
      type: "gather",
      first: ["a"],
      all: false,
      without: [],
    });
  });
});
