import type { PackLang } from "../../../domain/pack/pack.ts";

/** Letters that are looked at: more would not change the answer. */
const LOOKED_AT = 20_000;
/** Kazakh writes about one in six of its letters with them, Russian none. */
const KAZAKH = /[әғқңөұүһі]/giu;
const KAZAKH_LEAST = 0.02;

/** By the letters alone. A Chinese character counts for as much as a short word; Cyrillic outweighs English names and tags. */
export function guessLanguage(text: string): PackLang {
  const sample = text.slice(0, LOOKED_AT);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const han = count(/\p{Script=Han}/gu) * 3;
  const latin = count(/\p{Script=Latin}/gu);
  if (han > cyrillic && han * 2 > latin) return "zh-CN";
  if (cyrillic * 2 <= latin) return "en";
  return count(KAZAKH) >= Math.max(1, cyrillic * KAZAKH_LEAST) ? "kk" : "ru";
}
