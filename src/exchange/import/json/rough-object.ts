/** A question out of an object of JSON, as people and programs call its parts. */
import { plainText } from "../clean-text.ts";
import type { Spot } from "../imported.ts";
import { MOST_CHOICES } from "../limits.ts";
import { difficultyOf, kindOf, type SaidKind } from "../rough/kind-words.ts";
import { alike } from "../rough/right-answer.ts";
import type { RoughChoice, RoughQuestion, Told } from "../rough/rough-question.ts";
import { partsOf, type Part, type Parts } from "./named-parts.ts";

/** Whether places count from 0 or 1; null where the file leaves it open. */
export type Base = 0 | 1 | null;
type TextFormat = Parameters<typeof plainText>[1];

const scalar = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Choice extends RoughChoice {
  /** By which the right answer may name it. */
  readonly key: string;
}
function choicesOf(parts: Parts, told: (value: unknown) => Told): readonly Choice[] {
  const value = parts.get("choices");
  const named = isRecord(value) ? Object.entries(value) : listOf(value).map((one) => ["", one] as const);
  const choices = named.map(([key, one], index): Choice => {
    const own = isRecord(one) ? partsOf(one) : null;
    const text = told(own === null ? one : own.get("text"));
    const isRight = own?.get("is-right");
    const reason = told(own?.get("explanation")).text;
    return {
      ...text,
      place: index + 1,
      key: own === null ? key : scalar(own.get("id")),
      ...(isRight === true || isRight === 1 || isRight === "true" ? { isRight: true } : {}),
      ...(reason === "" ? {} : { reason }),
    };
  });
  const wrong = listOf(parts.get("incorrect")).map(told);
  if (wrong.length === 0) return choices;
  const right = listOf(parts.get("right")).map(told);
  return [...right.map((one) => ({ ...one, isRight: true })), ...wrong].map((one, index) => ({
    ...one,
    place: index + 1,
    key: "",
  }));
}

/** A number counts from `base`, words and keys name a choice. Null for what is none. */
function placeOf(value: unknown, choices: readonly Choice[], base: 0 | 1): number | null {
  const written = scalar(value);
  const named =
    choices.find(({ key }) => key !== "" && key === written) ??
    choices.find(({ text }) => alike(text) === alike(written) && typeof value !== "number");
  if (named !== undefined) return named.place;
  return /^\d{1,3}$/.test(written) ? Number(written) + 1 - base : null;
}
const isInside = (places: readonly (number | null)[], choices: readonly Choice[]): places is number[] =>
  places.length > 0 && places.every((place) => place !== null && choices.some((choice) => choice.place === place));

/** Numbers that tell the right choice, with how many there are; of an index by name nothing is in doubt. */
export function countedRights(parts: Parts): readonly { readonly number: number; readonly choices: number }[] {
  const choices = parts.get("choices");
  if (!Array.isArray(choices) || parts.has("right-index")) return [];
  return listOf(parts.get("right")).flatMap((number) =>
    typeof number === "number" ? [{ number, choices: choices.length }] : [],
  );
}

function rightsOf(
  parts: Parts,
  choices: readonly Choice[],
  base: Base,
): Pick<RoughQuestion, "choices" | "otherPlaces"> & { readonly right: string } {
  const isIndex = parts.has("right-index");
  const values = listOf(parts.get(isIndex ? "right-index" : "right"));
  const written = values.map(scalar).filter((text) => text !== "");
  // Too many come in no way: nothing is looked up among them.
  const isBare = choices.length === 0 || choices.length > MOST_CHOICES;
  if (isBare || choices.some(({ isRight }) => isRight)) return { choices, right: written.join("|") };
  const places = values.map((value) => placeOf(value, choices, isIndex ? 0 : (base ?? 0)));
  if (!isInside(places, choices)) {
    const counted = places.every((place) => place !== null) ? places.map(String) : written;
    return { choices, right: counted.join("; ") };
  }
  const others = values.map((value) => placeOf(value, choices, 1));
  const isOpen =
    base === null && !isIndex && values.every((value) => typeof value === "number") && isInside(others, choices);
  return {
    choices: choices.map((choice) => ({ ...choice, isRight: places.includes(choice.place) })),
    right: "",
    ...(isOpen ? { otherPlaces: others } : {}),
  };
}

export function roughObject(parts: Parts, at: Spot, base: Base): RoughQuestion {
  // Open Trivia DB writes every sign as an entity of HTML.
  const format: TextFormat = parts.has("incorrect") ? "html" : "plain";
  const told = (value: unknown): Told => ({ text: plainText(scalar(value), format).text.trim(), at });
  const all = choicesOf(parts, told);
  const { choices, right, otherPlaces } = rightsOf(parts, all, base);
  const tolerance = scalar(parts.get("tolerance"));
  const said = kindOf(scalar(parts.get("kind")));
  const areForms = said === null && choices.length === 0 && listOf(parts.get("right")).length > 1;
  const kind: SaidKind | null = areForms ? "fill-in" : said === null && tolerance !== "" ? "numeric" : said;
  const difficulty = difficultyOf(scalar(parts.get("difficulty")));
  const id = scalar(parts.get("id")).toLowerCase();
  const text = (name: Part): Told => told(parts.get(name));
  return {
    at,
    ...(id === "" ? {} : { id }),
    kind,
    title: text("title").text,
    prompt: text("prompt"),
    choices,
    right: told(tolerance === "" ? right : `${right}±${tolerance}`),
    explanation: text("explanation"),
    hints: listOf(parts.get("hint"))
      .map(told)
      .filter((hint) => hint.text !== ""),
    ...(otherPlaces === undefined ? {} : { otherPlaces }),
    ...(difficulty === undefined ? {} : { difficulty }),
  };
}
