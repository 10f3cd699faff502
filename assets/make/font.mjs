/**
 * Makes the fonts of titles: node assets/make/font.mjs
 * Noto Serif SC 600 and, for Cyrillic, Noto Serif 600, cut down to the characters that titles use, in files by script: a
 * page fetches those of its language alone. test/levels/font.test.ts tells when a text has grown beyond them.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = (path) => JSON.parse(readFileSync(here(path), "utf8"));
const packageOf = (name) => here(`../../node_modules/@fontsource/${name}/`);
/** In Chinese only these are set in the title face: the rest would weigh too much. */
const CHINESE_TITLES = /^(game|place)\.|^(map|who|journal|travel|finale)\.heading$|^map\.passport$/;
/** In this font these are as wide as a Chinese character, which is right among Chinese words only. */
const WIDE_MARKS = "‘’“”…";
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)).join("");

/** Everything that stands in the title face in Chinese: screens' titles, names. */
function chineseTitles() {
  const messages = Object.entries(json("../../src/i18n/messages/zh-CN.json"));
  const levels = readdirSync(here("../../levels"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    ...messages.flatMap(([key, text]) => (CHINESE_TITLES.test(key) ? [text] : [])),
    ...levels.flatMap(({ name: stop }) => {
      const { name } = json(`../../levels/${stop}/text.zh-CN.json`);
      return [name];
    }),
  ];
}
const between = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");

const split = (text) => Array.from(text);
const isChinese = (character) => character.codePointAt(0) >= 0x2e80;
/** Name, package, its subset, characters. Alphabets are whole: a teacher's own titles use them too. */
const FONTS = [
  ["latin", "noto-serif-sc", "latin", `${ASCII}·–—°×`],
  [
    "zh",
    "noto-serif-sc",
    "chinese-simplified",
    WIDE_MARKS + [...new Set(split(chineseTitles().join("")).filter(isChinese))].toSorted().join(""),
  ],
  // Beside Cyrillic letters the figures of the Chinese face look thin.
  ["figures", "noto-serif", "latin", `${ASCII}·–—°×`],
  ["cyrillic", "noto-serif", "cyrillic", `${between(0x410, 0x44f)}ЁёІіҰұ№`],
  ["kazakh", "noto-serif", "cyrillic-ext", "ӘәҒғҚқҢңӨөҮүҺһ"],
];
const out = here("../public/fonts/");
mkdirSync(out, { recursive: true });
copyFileSync(`${packageOf("noto-serif-sc")}LICENSE`, `${out}OFL.txt`);
for (const [name, from, subset, characters] of FONTS) {
  const whole = readFileSync(`${packageOf(from)}files/${from}-${subset}-600-normal.woff2`);
  const font = await subsetFont(whole, characters, { targetFormat: "woff2" });
  writeFileSync(`${out}title-${name}.woff2`, font);
  console.log(`title-${name}.woff2 ${split(characters).length} characters, ${font.length} bytes`);
}
