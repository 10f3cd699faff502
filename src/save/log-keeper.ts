/** Follows a profile's log while it is played: takes in what is stored, and keeps a snapshot now and then. */
import type { GameEvent, Stamped } from "../domain/events.ts";
import type { Progress } from "../domain/progress.ts";
import type { Locks } from "./alone.ts";
import { foldLog } from "./fold-log.ts";
import { readOn, withEvents, type LogState } from "./log-state.ts";
import type { Profile } from "./profile.ts";
import { readProfile } from "./profiles.ts";
import type { Records } from "./records.ts";
import { isKeepable, writeSnapshot } from "./snapshot.ts";

/** New events after which a snapshot is worth its writing. */
export const EVENTS_A_SNAPSHOT = 64;
/** Milliseconds: an answer is not kept waiting. */
const SNAPSHOT_AFTER = 250;

export interface KeeperOptions {
  readonly records: Records;
  readonly profile: () => Profile;
  readonly state: LogState;
  /** Events that were read beyond the snapshot at the start. */
  readonly behind: number;
  readonly locks: Locks | null;
}
export interface LogKeeper {
  /** One more of the own events is stored. */
  stored(event: Stamped<GameEvent>): void;
  state(): LogState;
  /** What is stored, with what is not stored yet. */
  progress(pending: readonly Stamped<GameEvent>[]): Progress;
  /** Reads what others stored, all of them or some. */
  refresh(writers?: readonly string[]): Promise<LogState>;
  /** The same, forgetting what was known before. */
  readAnew(): Promise<LogState>;
  /** Resolves when no snapshot is written any more. */
  close(): Promise<void>;
}

export function logKeeper({ records, profile, state: opened, behind, locks }: KeeperOptions): LogKeeper {
  let known: LogState = opened;
  /** Own events that are stored and not folded in yet: no save waits for a fold. */
  const fresh: Stamped<GameEvent>[] = [];
  /** False once own events stand before those of another tab: until all is read again. */
  let inLine = true;
  let sinceSnapshot = behind;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let reading: Promise<unknown> = Promise.resolve();
  let keeping: Promise<unknown> = Promise.resolve();

  function state(): LogState {
    const more = fresh.filter(({ writer, n }) => n > (known.heads.get(writer) ?? 0));
    const next = withEvents(known, more);
    if (next === null) inLine = false;
    else {
      known = next;
      fresh.length = 0;
    }
    return known;
  }
  async function keep(): Promise<void> {
    timer = undefined;
    const now = state();
    const kept = inLine ? now : await refresh();
    if (!inLine || !isKeepable(kept)) return;
    sinceSnapshot = 0;
    const write = async (): Promise<void> => (closed ? undefined : writeSnapshot(records, profile().id, kept));
    // One tab at a time; where another is at it already, its snapshot is as good.
    await (locks === null
      ? write()
      : locks
          .request(`silk-road-snapshot/${profile().id}`, { ifAvailable: true }, (lock) => (lock ? write() : null))
          .catch(() => null)); // refused: only a cache
  }
  function schedule(): void {
    if (!closed) timer ??= setTimeout(() => (keeping = keep()), SNAPSHOT_AFTER);
  }
  async function readAgain(anew: boolean, writers?: readonly string[]): Promise<LogState> {
    const before = state();
    const read = await readProfile(records, profile().id);
    const own = typeof read === "string" ? profile() : read;
    known = anew || !inLine ? await readOn(records, own) : await readOn(records, own, before, writers);
    inLine = true;
    return state();
  }
  function refresh(writers?: readonly string[], anew = false): Promise<LogState> {
    const next = reading.then(() => readAgain(anew, writers));
    reading = next;
    return next;
  }
  if (behind >= EVENTS_A_SNAPSHOT) schedule();
  return {
    stored(event) {
      fresh.push(event);
      sinceSnapshot++;
      if (sinceSnapshot >= EVENTS_A_SNAPSHOT || event.type === "visitEnded") schedule();
    },
    state,
    progress(pending) {
      const now = state();
      return foldLog([...fresh, ...pending], now.progress);
    },
    refresh: (writers) => refresh(writers),
    readAnew: () => refresh(undefined, true),
    async close() {
      closed = true;
      clearTimeout(timer);
      await keeping;
    },
  };
}
