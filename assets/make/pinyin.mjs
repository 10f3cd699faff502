/** Puts the pronunciation beside each Chinese term: node assets/make/pinyin.mjs (test/levels/glossary.test.ts holds the two together). */
import { readFileSync, writeFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";

const file = new URL("../../levels/glossary.json", import.meta.url);
const { terms } = JSON.parse(readFileSync(file, "utf8"));
/** One syllable a character; figures and Latin letters stand for themselves. */
const withPinyin = terms.map(({ id, zh }) => ({ id, zh, pinyin: pinyin(zh, { type: "array" }).join(" ") }));
writeFileSync(file, `${JSON.stringify({ terms: withPinyin }, null, 2)}\n`);
