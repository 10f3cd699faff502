/** The desk's records: lists, assignments, classes and portions of slips, each sealed and read back (`src/save`). */
import * as v from "valibot";
import {
  belongsToDesk,
  DESK_ASSIGNMENT,
  DESK_CLASS,
  DESK_LIST,
  deskAssignmentKey,
  deskClassKey,
  deskSlipsKey,
} from "../save/keys.ts";
import type { Read, Records, Written } from "../save/records.ts";
import type { DeskAssignment, DeskClass, HandedIn } from "./desk-data.ts";
import { deskAssignmentSchema, deskClassSchema, deskListSchema, portionSchema } from "./desk-schema.ts";

/** Slips of one record: a class of 40 is stored within a moment, and a broken record takes few along. */
export const MOST_IN_PORTION = 50;
/** No class hands in so many; a store that answers without end must not hang the desk. */
const MOST_PORTIONS = 2000;

export type Trouble = Exclude<Read["state"], "open" | "none">;
export interface DeskFound {
  readonly assignments: readonly DeskAssignment[];
  readonly classes: readonly DeskClass[];
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
type ListName = keyof List;
type Schema<Value> = v.GenericSchema<unknown, Value>;

async function readOne<Value>(records: Records, key: string, schema: Schema<Value>): Promise<Value | Read["state"]> {
  const read = await records.read(key, (value) => v.is(schema, value));
  return read.state === "open" ? v.parse(schema, read.value) : read.state;
}
export const readAssignment = (records: Records, id: string): Promise<DeskAssignment | Read["state"]> =>
  readOne(records, deskAssignmentKey(id), deskAssignmentSchema);
export const readClass = (records: Records, id: string): Promise<DeskClass | Read["state"]> =>
  readOne(records, deskClassKey(id), deskClassSchema);

async function readList(records: Records): Promise<{ readonly list: List; readonly state: Read["state"] }> {
  const read = await readOne(records, DESK_LIST, deskListSchema);
  if (typeof read !== "string") return { list: read, state: "open" };
  // Nothing goes with the list that named it: this once the keys are looked through.
  const keys = read === "broken" ? await records.keys() : null;
  const under = (start: string): string[] =>
    (keys?.ok ? keys.value : []).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  return { list: { assignments: under(DESK_ASSIGNMENT), classes: under(DESK_CLASS) }, state: read };
}

export async function readDesk(records: Records): Promise<DeskFound> {
  const { list, state } = await readList(records);
  const assignments = await Promise.all(list.assignments.map((id) => readAssignment(records, id)));
  const classes = await Promise.all(list.classes.map((id) => readClass(records, id)));
  return {
    assignments: assignments.filter((one) => typeof one !== "string"),
    classes: classes.filter((one) => typeof one !== "string"),
    troubles: [state, ...[...assignments, ...classes].filter((one) => typeof one === "string")].filter(
      (one): one is Trouble => one !== "open" && one !== "none",
    ),
  };
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
  const key = name === "assignments" ? deskAssignmentKey(id) : deskClassKey(id);
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
    const slips = await readOne<readonly HandedIn[]>(records, deskSlipsKey(id, n), portionSchema);
    if (slips === "none") break;
    if (slips === "fault") return null;
    if (typeof slips !== "string") portions.push({ n, slips, trouble: null });
    else portions.push({ n, slips: slips === "newer" ? null : [], trouble: slips === "newer" ? "newer" : "broken" });
  }
  return portions;
}
export const writePortion = (records: Records, id: string, n: number, slips: readonly HandedIn[]): Promise<Written> =>
  records.write(deskSlipsKey(id, n), slips);
