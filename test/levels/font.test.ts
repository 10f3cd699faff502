import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { charactersIn } from "./font-characters.ts";
import { levelFolders, readJson } from "./read-levels.ts";

const readFont = (name: string): Buffer =>
  readFileSync(new URL(`../../assets/public/fonts/title-${name}.woff2`, import.meta.url));
const latin = readFont("latin");
const zh = readFont("zh");
const figures = readFont("figures");
const cyrillic = readFont("cyrillic");
const kazakh = readFont("kazakh");
const inFonts = new Set([latin, zh, figures, cyrillic, kazakh].flatMap((font) => [...charactersIn(font)]));
const lacking = (texts: readonly string[]): readonly string[] => [
  ...new Set(Array.from(texts.join("")).filter((character) => !inFonts.has(character))),
];

test.each([
  ["zh-CN", [latin, zh]],
  ["en", [latin]],
  ["ru", [figures, cyrillic]],
  ["kk", [figures, cyrillic, kazakh]],
])("the title fonts of %s weigh at most 40 KB", (_, fonts) => {
  expect(fonts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(40_000);
});

test("the title fonts hold whole alphabets, and of Chinese what titles use", () => {
  expect(lacking(["ABCXYZabcxyz0123456789", "АБВЭЮЯабвэюяЁё", "ӘәҒғҚқҢңӨөҰұҮүҺһІі", "丝路"])).toEqual([]);
  expect(lacking(["龘"])).toEqual(["龘"]);
});

// Where one fails: node assets/make/font.mjs
describe("the title face, in Chinese", () => {
  test.each(levelFolders())("has every character of the name of %s", (stop) => {
    const { name } = readJson(`${stop}/text.zh-CN.json`) as { name: string }; // levels.test.ts checks it
    expect(lacking([name])).toEqual([]);
  });

  test("has every character of the screens' titles", () => {
    const file = readFileSync(new URL("../../src/i18n/messages/zh-CN.json", import.meta.url), "utf8");
    const titles = Object.entries(JSON.parse(file) as Record<string, string>).filter(([key]) =>
      /^(game|place)\.|^(map|who|journal|travel|finale)\.heading$|^map\.passport$/.test(key),
    );
    expect(titles.length).toBeGreaterThan(15);
    expect(lacking(titles.map(([, text]) => text.replace(/\{\{\w+\}\}/g, "")))).toEqual([]);
  });
});
