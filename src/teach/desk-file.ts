/**
 * The desk as a file: assignments with their secret keys, classes, slips, own questions, rounds. With one assignment alone it is that
 * assignment's key file. Whatever is read out of one is somebody else's until it has been checked.
 */
import * as v from "valibot";
import { checksum } from "../domain/fnv.ts";
import type { Pack } from "../domain/pack/pack.ts";
import { deskSlipsKey } from "../save/keys.ts";
import { migrate } from "../save/migrate.ts";
import { readOwnFile, type OwnFileFault } from "../save/own-file.ts";
import { openSeal, seal } from "../save/seal.ts";
import type { DeskAssignment, DeskClass, DeskRound, HandedIn } from "./desk-data.ts";
import { keyOf, MOST_IN_PORTION, schemaOf, type DeskKinds, type ListName } from "./desk-records.ts";
import { deskId, portionSchema } from "./desk-schema.ts";

const APP = "silk-road-desk";
const FORMAT = 1;
/** Bytes, and characters: 2,000 slips of a long assignment take a tenth of it. */
export const MOST_BYTES = 50_000_000;

export interface DeskContents {
  readonly exportedAt: number;
  readonly assignments: readonly DeskAssignment[];
  readonly classes: readonly DeskClass[];
  /** By the id of the assignment for which they were handed in. */
  readonly slips: ReadonlyMap<string, readonly HandedIn[]>;
  readonly packs: readonly Pack[];
  readonly rounds: readonly DeskRound[];
}
export type ReadDeskFile =
  /** `damaged`: parts that could not be read; the others are whole. */
  | { readonly ok: true; readonly contents: DeskContents; readonly damaged: number }
  | { readonly ok: false; readonly fault: OwnFileFault };

/** Over what has no seal of its own. */
const sumOf = (format: number, exportedAt: number, ...parts: readonly number[]): string =>
  checksum(JSON.stringify([format, exportedAt, ...parts]));

function portioned(slips: readonly HandedIn[]): readonly (readonly HandedIn[])[] {
  const count = Math.ceil(slips.length / MOST_IN_PORTION);
  return Array.from({ length: count }, (_, at) => slips.slice(at * MOST_IN_PORTION, (at + 1) * MOST_IN_PORTION));
}

export function deskFileText(desk: DeskContents): string {
  const assignments = desk.assignments.map(seal);
  const classes = desk.classes.map(seal);
  const slips = [...desk.slips].flatMap(([id, all]) => portioned(all).map((portion) => [id, seal(portion)] as const));
  const [packs, rounds] = [desk.packs.map(seal), desk.rounds.map(seal)];
  const { exportedAt } = desk;
  const sum = sumOf(FORMAT, exportedAt, assignments.length, classes.length, slips.length);
  return JSON.stringify({ app: APP, format: FORMAT, exportedAt, assignments, classes, slips, packs, rounds, sum });
}

const fileSchema = v.object({
  format: v.number(),
  exportedAt: v.pipe(v.number(), v.finite()),
  assignments: v.array(v.unknown()),
  classes: v.array(v.unknown()),
  slips: v.array(v.tuple([deskId, v.unknown()])),
  /** Files of before them had none. */
  packs: v.optional(v.array(v.unknown()), []),
  rounds: v.optional(v.array(v.unknown()), []),
  sum: v.string(),
});

/** Opens seals; remembers what did not open. */
function opener() {
  const found = { damaged: 0, isNewer: false };
  function open<Value>(key: string, record: unknown, schema: v.GenericSchema<unknown, Value>): readonly Value[] {
    const opened = openSeal(record);
    const parsed =
      opened.state === "open"
        ? v.safeParse(schema, migrate(key, opened.value, opened.format))
        : { success: false as const };
    if (parsed.success) return [parsed.output];
    if (opened.state === "newer") found.isNewer = true;
    else found.damaged++;
    return [];
  }
  return { found, open };
}

const byId = <One extends { readonly id: string }>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** Never throws, whatever the text. */
export function readDeskFile(text: string): ReadDeskFile {
  const read = readOwnFile(text, { app: APP, format: FORMAT, most: MOST_BYTES, schema: fileSchema });
  if (!read.ok) return read;
  const { format, exportedAt, sum, ...given } = read.file;
  if (sum !== sumOf(format, exportedAt, given.assignments.length, given.classes.length, given.slips.length))
    return { ok: false, fault: "damaged" };
  const { found, open } = opener();
  const all = <Name extends ListName>(name: Name): DeskKinds[Name][] =>
    byId(given[name].flatMap((one) => open(keyOf(name, ""), one, schemaOf(name))));
  const [assignments, classes, packs, rounds] = [all("assignments"), all("classes"), all("packs"), all("rounds")];
  const slips = new Map<string, readonly HandedIn[]>();
  for (const [id, one] of given.slips)
    for (const portion of open(deskSlipsKey(id, 1), one, portionSchema))
      slips.set(id, byId([...(slips.get(id) ?? []), ...portion]));
  if (found.isNewer) return { ok: false, fault: "newer" };
  return { ok: true, contents: { exportedAt, assignments, classes, slips, packs, rounds }, damaged: found.damaged };
}
