/** Which choices a cell or field means that tells the right answer: places, letters, or their own words. */

export interface Offered {
  /** As the right answer counts, from 1: a choice left empty takes a place too. */
  readonly place: number;
  readonly text: string;
}
export type ReadRight =
  /** Places. `other`: what its words would mean, where a number or letter among choices that are such themselves could be both. */
  | { readonly ok: true; readonly places: readonly number[]; readonly other: readonly number[] | null }
  | { readonly ok: false; readonly code: "answer-out-of-range" | "answer-unknown"; readonly detail: string };

/** "А" of the Cyrillic alphabet looks as "A" does; only letters that are in both places of both alphabets count as Latin ones. */
const CYRILLIC = "абвгдежз";
const LOOKS_LATIN: Readonly<Record<string, string>> = { а: "a", в: "b", с: "c", е: "e" };
/** Words before a number or letter that say no more than it does. */
const NAMES =
  /(?<!\p{L})(?:answers?|options?|choices?|选项|答案|вариант|ответ|нұсқа|жауап)(?:no|[ #.])*(?=[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}]))/gu;

/** What reads the same is the same. */
export const alike = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Characters of what names a place, with brackets and all. */
const MOST_NAME = 10;

/** From 1; null where it is neither a number nor one letter. */
function placeOf(token: string, isCyrillic: boolean): number | null {
  if (token.length > MOST_NAME) return null;
  const bare = token.replace(/^[([]|[)\].、:]+$/g, "");
  if (/^\d{1,3}$/.test(bare)) return Number(bare);
  if (!/^\p{L}$/u.test(bare)) return null;
  const cyrillic = CYRILLIC.indexOf(bare);
  if (isCyrillic && cyrillic >= 0) return cyrillic + 1;
  const latin = LOOKS_LATIN[bare] ?? bare;
  const place = latin.charCodeAt(0) - 96;
  return place >= 1 && place <= 26 ? place : cyrillic >= 0 ? cyrillic + 1 : null;
}

const SEPARATORS = /\s*[,;，；、|/&+\n]\s*|\s+(?:and|и|және|和|与)\s+|\s+/u;
/** "ABD" of a Chinese answer sheet; never a word, for its letters rise. Null where they do not. */
function risingLetters(text: string): readonly string[] | null {
  const letters = /^[a-h]{2,8}$/.test(text) ? text.split("") : [];
  const isRising = letters.every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ""));
  return letters.length > 0 && isRising ? letters : null;
}

function byPlace(text: string): readonly number[] | null {
  const tokens = text
    .replace(NAMES, "")
    .split(SEPARATORS)
    .filter((token) => token !== "");
  // Б, Г and the like are in no other alphabet: then А, В are Cyrillic too.
  const isCyrillic = tokens.some((token) => /[бгджз]/u.test(token) && placeOf(token, true) !== null);
  const places = tokens.map((token) => placeOf(token, isCyrillic));
  return places.length > 0 && places.every((place) => place !== null) ? [...new Set(places)] : null;
}

function byWords(text: string, choices: readonly Offered[]): readonly number[] | null {
  const places = new Map(choices.map((choice) => [alike(choice.text), choice.place]));
  const whole = places.get(text);
  if (whole !== undefined) return [whole];
  for (const separator of [/\s*[;；|\n]\s*/u, /\s*[,，、]\s*/u]) {
    const found = text
      .split(separator)
      .filter((part) => part !== "")
      .map((part) => places.get(part));
    if (found.length > 1 && found.every((place) => place !== undefined)) return [...new Set(found)];
  }
  return null;
}

/** Whether it names this place alone: "2", "B", "В)". */
export const meansPlace = (told: string, place: number): boolean =>
  placeOf(alike(told).replace(NAMES, ""), false) === place;

/** `told` is not empty. Where a place and a choice's own words could be meant, the place is. */
export function readRight(told: string, choices: readonly Offered[]): ReadRight {
  const text = alike(told);
  const words = byWords(text, choices);
  const places = byPlace(words === null ? (risingLetters(text)?.join(" ") ?? text) : text);
  const known = new Set(choices.map(({ place }) => place));
  const isInside = places?.every((place) => known.has(place)) ?? false;
  if (places !== null && isInside) {
    const isSame = words === null || (words.length === places.length && words.every((place) => places.includes(place)));
    return { ok: true, places, other: isSame ? null : words };
  }
  if (words !== null) return { ok: true, places: words, other: null };
  return { ok: false, code: places === null ? "answer-unknown" : "answer-out-of-range", detail: told };
}
