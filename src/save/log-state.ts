/** What is known of a log so far: how far each writer was read, and the progress folded out of it. */
import { inOrder, type LoggedEvent, type Stamp } from "../domain/events.ts";
import { NO_PROGRESS, type Progress } from "../domain/progress.ts";
import { foldLog, isRestored } from "./fold-log.ts";
import type { Profile } from "./profile.ts";
import { readPlace, readTail, type Hole, type Tail } from "./read-log.ts";
import type { Records } from "./records.ts";

export interface LogState {
  /** The last n read, by writer. */
  readonly heads: ReadonlyMap<string, number>;
  readonly lamport: number;
  /** The place of the last event folded. */
  readonly last: Pick<Stamp, "lamport" | "writer" | "n"> | null;
  readonly holes: readonly Hole[];
  readonly progress: Progress;
}
export const NO_LOG: LogState = { heads: new Map(), lamport: 0, last: null, holes: [], progress: NO_PROGRESS };

/** With something known already few new events are expected: of a writer named lately, and of one that is long gone. */
const [FEW, ONE] = [4, 1];
/** Writers named last: of the others hardly one can have written since. */
const LATELY = 4;
export const lately = ({ writers }: Profile): readonly string[] => [...new Set(writers)].slice(-LATELY);
/** Writers read side by side: a save that comes between waits for no more. */
const SIDE_BY_SIDE = 32;

const place = ({ lamport, writer, n }: Stamp) => ({ lamport, writer, n });
const comesBefore = (event: LoggedEvent, { last }: LogState): boolean =>
  last !== null && inOrder(event, { ...last, at: 0 }) < 0;

/**
 * The state with more events folded in, or null where that can't be: one stands before what is folded already, or a
 * fold must begin with it. Then the log is to be read from its beginning.
 */
export function withEvents(state: LogState, more: readonly LoggedEvent[]): LogState | null {
  const events = more.toSorted(inOrder);
  const [first] = events;
  const newest = events.at(-1);
  if (first === undefined || newest === undefined) return state;
  if (comesBefore(first, state) || (state.last !== null && events.some(isRestored))) return null;
  const heads = new Map(state.heads);
  for (const { writer, n } of events) heads.set(writer, Math.max(n, heads.get(writer) ?? 0));
  const lamport = Math.max(state.lamport, newest.lamport);
  return { ...state, heads, lamport, last: place(newest), progress: foldLog(events, state.progress) };
}

async function readWriters(
  records: Records,
  profile: Profile,
  state: LogState,
  writers: readonly string[],
): Promise<ReadonlyMap<string, Tail>> {
  const late = new Set(lately(profile));
  const tails = new Map<string, Tail>();
  async function read(writer: string): Promise<void> {
    const first = state === NO_LOG ? undefined : late.has(writer) ? FEW : ONE;
    tails.set(writer, await readTail(records, profile.id, writer, state.heads.get(writer) ?? 0, first));
  }
  const each = [...new Set(writers)];
  for (let from = 0; from < each.length; from += SIDE_BY_SIDE)
    await Promise.all(each.slice(from, from + SIDE_BY_SIDE).map(read));
  return tails;
}

async function isStill(records: Records, profile: string, { writer, n, why }: Hole): Promise<boolean> {
  return why !== "fault" && (await readPlace(records, profile, writer, n))?.hole?.why === why;
}

/**
 * Reads what was stored since. Whatever was known before, the outcome is as if all had been read, of all writers or of
 * some only.
 */
export async function readOn(
  records: Records,
  profile: Profile,
  state: LogState = NO_LOG,
  writers: readonly string[] = profile.writers,
): Promise<LogState> {
  const [tails, still] = await Promise.all([
    readWriters(records, profile, state, writers),
    Promise.all(state.holes.map((hole) => isStill(records, profile.id, hole))),
  ]);
  const found = [...tails.values()];
  const next = still.includes(false)
    ? null
    : withEvents(
        state,
        found.flatMap(({ events }) => events),
      );
  if (next === null) return readOn(records, profile);
  const heads = new Map(next.heads);
  for (const [writer, { head }] of tails) if (head > 0) heads.set(writer, head);
  return { ...next, heads, holes: [...next.holes, ...found.flatMap(({ holes }) => holes)] };
}

/** Whether everything there is has been read. */
export const isWhole = ({ holes }: LogState): boolean => holes.every(({ why }) => why !== "fault");
