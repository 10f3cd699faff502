/** What a file would change here, before anything is changed. */
import { inOrder, type LoggedEvent } from "../domain/events.ts";
import type { Progress } from "../domain/progress.ts";
import { foldLog } from "./fold-log.ts";
import type { House } from "./house-file.ts";
import { isLost, lostEvent, mergeLogs, openEvent, placeOf, readPlaceName, type SealedLog } from "./merge-logs.ts";
import { readProfile } from "./profiles.ts";
import type { Records } from "./records.ts";
import { readSealedLog, type ReadSealed } from "./sealed-log.ts";
import type { StoreFault } from "./store.ts";

/** Events of a writer that may be missing; what stands behind more of them is not believed. */
const MOST_LOST = 64;

export interface ImportPlan {
  readonly exists: boolean;
  /** Records to be stored, by writer, each from its first n to its last. */
  readonly writes: ReadonlyMap<string, readonly (readonly [place: string, record: unknown])[]>;
  /** What lies here and is to be replaced. */
  readonly own: SealedLog;
  readonly newEvents: number;
  readonly conflicts: number;
  readonly before: Progress;
  readonly after: Progress;
}
export type PlannedImport =
  | { readonly ok: true; readonly plan: ImportPlan }
  /** `newer`: the profile here is of a newer game. */
  | { readonly ok: false; readonly fault: StoreFault | "newer" };

const foldSealed = (log: SealedLog): Progress => {
  const events = [...log].flatMap(([place, record]): LoggedEvent[] => {
    const event = openEvent(place, record);
    return event === null || event === "newer" ? [] : [event];
  });
  return foldLog(events.toSorted(inOrder));
};

/** A writer's records without a gap: start-up reads to the first miss. */
function withoutGaps(writer: string, log: SealedLog, ns: readonly number[], head: number): Map<string, unknown> {
  const whole = new Map<string, unknown>();
  let next = head + 1;
  let lost = 0;
  for (const n of ns.toSorted((a, b) => a - b)) {
    lost += Math.max(0, n - next);
    if (lost > MOST_LOST) break;
    for (; next < n; next++) whole.set(placeOf(writer, next), lostEvent(writer, next));
    whole.set(placeOf(writer, n), log.get(placeOf(writer, n)));
    next = Math.max(next, n + 1);
  }
  return whole;
}

function writesOf(merged: SealedLog, { log: own, heads }: ReadSealed): ImportPlan["writes"] {
  const numbers = new Map<string, number[]>();
  for (const place of merged.keys()) {
    const name = readPlaceName(place);
    if (name === null) continue;
    const own = numbers.get(name.writer) ?? [];
    own.push(name.n);
    numbers.set(name.writer, own);
  }
  /** A record of a newer game stays as it is. */
  const isNew = (place: string, record: unknown): boolean =>
    JSON.stringify(own.get(place)) !== JSON.stringify(record) && openEvent(place, own.get(place)) !== "newer";
  const writes = [...numbers].map(([writer, ns]) => {
    const whole = [...withoutGaps(writer, merged, ns, heads.get(writer) ?? 0)];
    return [writer, whole.filter(([place, record]) => isNew(place, record))] as const;
  });
  return new Map(writes);
}

export async function planImport(records: Records, { profile, log }: House): Promise<PlannedImport> {
  const here = await readProfile(records, profile.id);
  if (here === "newer") return { ok: false, fault: "newer" };
  if (here === "fault") return { ok: false, fault: "failed" };
  const own = await readSealedLog(records, profile.id, typeof here === "string" ? [] : here.writers);
  if (own.fault !== null) return { ok: false, fault: own.fault };
  const merged = mergeLogs(own.log, log);
  const writes = writesOf(merged.log, own);
  const isNews = (place: string, record: unknown): boolean =>
    !isLost(place, record) && (!own.log.has(place) || isLost(place, own.log.get(place)));
  const written = [...writes.values()].flat();
  return {
    ok: true,
    plan: {
      exists: typeof here !== "string",
      writes,
      own: own.log,
      newEvents: written.filter(([place, record]) => isNews(place, record)).length,
      conflicts: merged.conflicts,
      before: foldSealed(own.log),
      after: foldSealed(new Map([...own.log, ...written])),
    },
  };
}
