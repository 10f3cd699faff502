/**
 * Makes the fonts of titles and headings: node assets/make/font.mjs
 * Noto Serif SC 600, cut down to the characters that headings use, in two files by script: an English page fetches the
 * small one alone. test/levels/font.test.ts tells when a text has grown beyond them.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = (path) => JSON.parse(readFileSync(here(path), "utf8"));
const source = here("../../node_modules/@fontsource/noto-serif-sc/");
const LANGUAGES = ["zh-CN", "en"];
/** In this font these are as wide as a Chinese character, which is right among Chinese words only. */
const WIDE_MARKS = "‘’“”…";
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)).join("");

/** Everything that may stand in the title face: the interface, and of each level what is shown as a heading. */
function headings() {
  const levels = readdirSync(here("../../levels"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return LANGUAGES.flatMap((lang) => [
    ...Object.values(json(`../../src/i18n/messages/${lang}.json`)),
    ...levels.flatMap(({ name: stop }) => {
      const { name, task, built, guidebook, questions } = json(`../../levels/${stop}/text.${lang}.json`);
      const asked = Object.values(questions).flatMap(({ title, prompt, unit = "" }) => [title, prompt, unit]);
      return [name, task, built, guidebook.title, ...asked];
    }),
  ]);
}

const split = (text) => Array.from(text);
const characters = [...new Set(split(headings().join("")))].toSorted((a, b) => a.codePointAt(0) - b.codePointAt(0));
const isChinese = (character) => character.codePointAt(0) >= 0x2e80;
const wanted = {
  latin: ASCII + characters.filter((one) => one > "~" && !isChinese(one) && !WIDE_MARKS.includes(one)).join(""),
  zh: WIDE_MARKS + characters.filter(isChinese).join(""),
};
const out = here("../public/fonts/");
mkdirSync(out, { recursive: true });
copyFileSync(`${source}LICENSE`, `${out}OFL.txt`);
for (const [name, characters] of Object.entries(wanted)) {
  const subset = name === "zh" ? "chinese-simplified" : "latin";
  const whole = readFileSync(`${source}files/noto-serif-sc-${subset}-600-normal.woff2`);
  const font = await subsetFont(whole, characters, { targetFormat: "woff2" });
  const file = `title-${name}.woff2`;
  writeFileSync(`${out}${file}`, font);
  console.log(`${file} ${split(characters).length} characters, ${font.length} bytes`);
}
