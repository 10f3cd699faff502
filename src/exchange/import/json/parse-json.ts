/** Questions out of JSON: our own packs, lists of plain objects, and what Open Trivia DB gives. */
import * as v from "valibot";
import { packQuestionSchema } from "../../../content/pack/pack-schema.ts";
import type { PackLang } from "../../../domain/pack/pack.ts";
import { collector, type Collector } from "../collect.ts";
import type { Parsed, Spot } from "../imported.ts";
import { comeIn } from "../rough/come-in.ts";
import { spotCursor } from "../spot-cursor.ts";
import { jsonPlaces, type JsonPlaces } from "./json-places.ts";
import { partsOf, unknownNames } from "./named-parts.ts";
import { comeInAsPack } from "./own-pack.ts";
import { countedRights, roughObject, type Base } from "./rough-object.ts";

/** Names under which a list of questions is found; the last one of a path counts. */
const LISTS = ["questions", "results", "items", "quiz", "data", "题目", "试题", "вопросы", "сұрақтар"];
const START: Spot = { row: 1, column: 1 };
/** Characters of what stands where a text breaks. */
const SHOWN = 40;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listName = ({ lists }: JsonPlaces): string | null => {
  if (lists.has("")) return "";
  // By its last name; of several the one that lies nearest.
  const paths = [...lists.keys()].map((path) => path.split("/")).toSorted((one, other) => one.length - other.length);
  const found = LISTS.map((name) => paths.find((path) => path.at(-1)?.toLowerCase() === name)?.join("/"));
  return found.find((path) => path !== undefined) ?? null;
};

interface Item {
  readonly value: unknown;
  readonly at: Spot;
}
const asksSomething = (value: unknown): boolean => isFields(value) && partsOf(value).has("prompt");

/** Each by itself: they are whole even where the text around them breaks. Null where there are none. */
function itemsOf(text: string, places: JsonPlaces): readonly Item[] | null {
  const name = listName(places);
  const cursor = spotCursor(text);
  const items = (name === null ? places.members : (places.lists.get(name) ?? [])).map(({ from, to }) => ({
    value: JSON.parse(text.slice(from, to)) as unknown,
    at: cursor(from),
  }));
  if (name !== null) return items;
  // Questions by their names in one object, or a single one.
  const named = items.filter(({ value }) => asksSomething(value));
  const whole: unknown = named.length === 0 && places.brokenAt === null ? JSON.parse(text) : null;
  return named.length > 0 ? named : asksSomething(whole) ? [{ value: whole, at: START }] : null;
}

/** A 0 anywhere, or a number as high as there are choices, tells for all. */
function baseOf(items: readonly Item[]): Base {
  const counted = items.flatMap(({ value }) => (isFields(value) ? countedRights(partsOf(value)) : []));
  if (counted.some(({ number }) => number === 0)) return 0;
  return counted.some(({ number, choices }) => number === choices) ? 1 : null;
}

function readItem({ value, at }: Item, base: Base, lang: PackLang, collect: Collector): void {
  if (!isFields(value)) return collect.error("does-not-fit", at, JSON.stringify(value) ?? "");
  const own = isFields(value["text"]) ? v.safeParse(packQuestionSchema, value) : null;
  if (own?.success) return void collect.add(at, { ...own.output, id: collect.newId(own.output.id) });
  const parts = partsOf(value);
  const question = comeIn(roughObject(parts, at, base), lang, collect);
  if (question !== null && parts.has("image"))
    collect.warn("picture-left-out", at, String(parts.get("image")), { question });
  if (parts.has("time")) collect.warnOnce("time-left-out", at, String(parts.get("time")));
  for (const name of unknownNames(value)) collect.warnOnce("unknown-field", at, name, name);
}

/** Never throws. */
export function parseJson(source: string, lang: PackLang): Parsed {
  const text = source.replace(/^\uFEFF/, "");
  const collect = collector();
  const places = jsonPlaces(text);
  if (places.brokenAt !== null) {
    const at = places.brokenAt;
    collect.error("not-well-formed", spotCursor(text)(at), text.slice(Math.max(0, at - SHOWN / 2), at + SHOWN / 2));
  }
  const value: unknown = places.brokenAt === null && places.lists.has("questions") ? JSON.parse(text) : null;
  if (isFields(value) && typeof value["pack"] === "number") return comeInAsPack(value, { text, places, lang, collect });

  const items = itemsOf(text, places);
  if (items === null && places.brokenAt === null) collect.error("does-not-fit", START, text.slice(0, SHOWN));
  const base = baseOf(items ?? []);
  for (const item of items ?? []) readItem(item, base, lang, collect);
  return collect.parsed();
}
