/** The desk's records: lists, what they name, and portions of slips, each sealed and read back (`src/save`). */
import * as v from "valibot";
import { packSchema } from "../content/pack/pack-schema.ts";
import type { Pack } from "../domain/pack/pack.ts";
import { belongsToDesk, DESK_ASSIGNMENT, DESK_CLASS, DESK_LIST, DESK_ROUND, deskSlipsKey, PACK } from "../save/keys.ts";
import type { Read, Records, Written } from "../save/records.ts";
import type { DeskAssignment, DeskClass, DeskRound, HandedIn } from "./desk-data.ts";
import {
  deskAssignmentSchema,
  deskClassSchema,
  deskListSchema,
  deskRoundSchema,
  portionSchema,
} from "./desk-schema.ts";

/** Slips of one record: a class of 40 is stored within a moment, and a broken record takes few along. */
export const MOST_IN_PORTION = 50;
/** No class hands in so many; a store that answers without end must not hang the desk. */
const MOST_PORTIONS = 2000;

export type Trouble = Exclude<Read["state"], "open" | "none">;
/** What a list of the desk names. */
export interface DeskKinds {
  readonly assignments: DeskAssignment;
  readonly classes: DeskClass;
  readonly packs: Pack;
  readonly rounds: DeskRound;
}
export type ListName = keyof DeskKinds;
type Lists = { readonly [Name in ListName]: readonly DeskKinds[Name][] };
export interface DeskFound {
  readonly lists: Lists;
  readonly troubles: readonly Trouble[];
}
export interface Portion {
  /** From 1. */
  readonly n: number;
  /** Null of a newer game: not to be written over. */
  readonly slips: readonly HandedIn[] | null;
  readonly trouble: Trouble | null;
}

type List = v.InferOutput<typeof deskListSchema>;
type Schema<Value> = v.GenericSchema<unknown, Value>;

const UNDER: Readonly<Record<ListName, string>> = {
  assignments: DESK_ASSIGNMENT,
  classes: DESK_CLASS,
  packs: PACK,
  rounds: DESK_ROUND,
};
const SCHEMAS: { readonly [Name in ListName]: Schema<DeskKinds[Name]> } = {
  assignments: deskAssignmentSchema,
  classes: deskClassSchema,
  packs: packSchema,
  rounds: deskRoundSchema,
};
export const keyOf = (name: ListName, id: string): string => UNDER[name] + id;
export const schemaOf = <Name extends ListName>(name: Name): Schema<DeskKinds[Name]> => SCHEMAS[name];

async function readValue<Value>(records: Records, key: string, schema: Schema<Value>): Promise<Value | Read["state"]> {
  const read = await records.read(key, (value) => v.is(schema, value));
  return read.state === "open" ? v.parse(schema, read.value) : read.state;
}
export const readOne = <Name extends ListName>(
  records: Records,
  name: Name,
  id: string,
): Promise<DeskKinds[Name] | Read["state"]> => readValue(records, keyOf(name, id), schemaOf(name));

async function readList(records: Records): Promise<{ readonly list: List; readonly state: Read["state"] }> {
  const read = await readValue(records, DESK_LIST, deskListSchema);
  if (typeof read !== "string") return { list: read, state: "open" };
  // Nothing goes with the list that named it: this once the keys are looked through.
  const keys = read === "broken" ? await records.keys() : null;
  const under = (name: ListName): string[] =>
    (keys?.ok ? keys.value : [])
      .filter((key) => key.startsWith(UNDER[name]))
      .map((key) => key.slice(UNDER[name].length));
  const list = {
    assignments: under("assignments"),
    classes: under("classes"),
    packs: under("packs"),
    rounds: under("rounds"),
  };
  return { list, state: read };
}

export async function readDesk(records: Records): Promise<DeskFound> {
  const { list, state } = await readList(records);
  const troubles = new Set([state]);
  async function all<Name extends ListName>(name: Name): Promise<readonly DeskKinds[Name][]> {
    const read = await Promise.all(list[name].map((id) => readOne(records, name, id)));
    return read.flatMap((one) => {
      if (typeof one !== "string") return [one];
      troubles.add(one);
      return [];
    });
  }
  const [assignments, classes, packs, rounds] = await Promise.all([
    all("assignments"),
    all("classes"),
    all("packs"),
    all("rounds"),
  ]);
  const told = [...troubles].filter((one): one is Trouble => one !== "open" && one !== "none");
  return { lists: { assignments, classes, packs, rounds }, troubles: told };
}

/** Only while no other tab writes (`records.alone`). A list of a newer game is not touched. */
export async function enlist(records: Records, name: ListName, id: string): Promise<Written> {
  const { list, state } = await readList(records);
  if (state === "newer" || state === "fault") return { ok: false, fault: "failed" };
  if (state === "open" && list[name].includes(id)) return { ok: true };
  return records.write(DESK_LIST, { ...list, [name]: [...new Set([...list[name], id])] });
}

/** Removes a record with its copies and, of an assignment, all slips; only then its place in the list. */
export async function erase(records: Records, name: ListName, id: string): Promise<Written> {
  const { list, state } = await readList(records);
  if (state === "newer" || state === "fault") return { ok: false, fault: "failed" };
  const key = keyOf(name, id);
  const keys = await records.keys();
  if (!keys.ok) return keys;
  for (const own of keys.value.filter((other) => belongsToDesk(key, other))) {
    const gone = await records.remove(own);
    if (!gone.ok) return gone;
  }
  return records.write(DESK_LIST, { ...list, [name]: list[name].filter((other) => other !== id) });
}

/** In their order, to the first that is not there; null where the store does not answer. A broken one is empty: its copy is set aside. */
export async function readPortions(records: Records, id: string): Promise<readonly Portion[] | null> {
  const portions: Portion[] = [];
  for (let n = 1; n <= MOST_PORTIONS; n++) {
    const slips = await readValue<readonly HandedIn[]>(records, deskSlipsKey(id, n), portionSchema);
    if (slips === "none") break;
    if (slips === "fault") return null;
    if (typeof slips !== "string") portions.push({ n, slips, trouble: null });
    else portions.push({ n, slips: slips === "newer" ? null : [], trouble: slips === "newer" ? "newer" : "broken" });
  }
  return portions;
}
export const writePortion = (records: Records, id: string, n: number, slips: readonly HandedIn[]): Promise<Written> =>
  records.write(deskSlipsKey(id, n), slips);
