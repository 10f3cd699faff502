/** The log of a profile: one key an event, appended by one writer a tab, read without listing keys. */
import { inOrder, type GameEvent, type LoggedEvent, type Stamped } from "../domain/events.ts";
import { parseEvent } from "./event-schema.ts";
import { addProfile, type Profile } from "./profiles.ts";
import type { Records, Written } from "./records.ts";
import type { StoreFault } from "./store.ts";

/** Events read at once on start-up. */
const BATCH = 32;
/** Milliseconds before a failed write is tried again by itself. */
const RETRY_AFTER = 5000;

export const eventKey = (profile: string, writer: string, n: number): string => `event/${profile}/${writer}/${n}`;

export interface LoadedLog {
  /** In log order. */
  readonly events: readonly LoggedEvent[];
  /** Records that could not be read; copies were set aside. */
  readonly unreadable: number;
  /** Records of a newer game; they stay as they are. */
  readonly newer: number;
}

async function loadWriter(records: Records, profile: string, writer: string): Promise<LoadedLog> {
  const events: LoggedEvent[] = [];
  let [unreadable, newer] = [0, 0];
  for (let from = 1; ; from += BATCH) {
    const batch = await Promise.all(
      Array.from({ length: BATCH }, (_, at) =>
        records.read(eventKey(profile, writer, from + at), (value) => parseEvent(value) !== null),
      ),
    );
    for (const read of batch) {
      if (read.state === "none") return { events, unreadable, newer };
      const event = read.state === "open" ? parseEvent(read.value) : null;
      if (event !== null) events.push(event);
      else if (read.state === "newer") newer++;
      else unreadable++;
      if (read.state === "fault") return { events, unreadable, newer };
    }
  }
}

export async function loadLog(records: Records, profile: Profile): Promise<LoadedLog> {
  const parts = await Promise.all(
    [...new Set(profile.writers)].map((writer) => loadWriter(records, profile.id, writer)),
  );
  return {
    events: parts.flatMap((part) => part.events).toSorted(inOrder),
    unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
    newer: parts.reduce((sum, part) => sum + part.newer, 0),
  };
}

export interface WriterOptions {
  readonly records: Records;
  readonly profile: Profile;
  /** A fresh random id. */
  readonly writer: string;
  /** The highest Lamport number seen. */
  readonly lamport: number;
  readonly now: () => number;
  /** Told after each change: events not stored yet, and what the last failed write said. */
  readonly onPending: (pending: number, fault: StoreFault | null) => void;
}
export interface EventWriter {
  /** Stamps events at once; `stored` resolves when all of them are stored and were read back, however long it takes. */
  append(events: readonly GameEvent[]): {
    readonly stamped: readonly Stamped<GameEvent>[];
    readonly stored: Promise<void>;
  };
  /** Tries again now what has not been stored. */
  flush(): void;
}

/** Writes strictly one after another: an event that fails keeps its n and is tried again before the next. */
export function eventWriter({ records, profile, writer, lamport, now, onPending }: WriterOptions): EventWriter {
  const queue: { readonly event: Stamped<GameEvent>; readonly done: () => void }[] = [];
  let n = 0;
  let clock = lamport;
  let named = profile.writers.includes(writer);
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The profile must name its writer before the writer's first event: start-up finds events no other way. */
  async function nameWriter(): Promise<Written> {
    if (named) return { ok: true };
    const withWriter = (own: Profile): Profile => ({ ...own, writers: [...new Set([...own.writers, writer])] });
    // Where storage was full or away when the profile was made, it is made now, and listed.
    const written = await addProfile(records, profile, withWriter);
    named = written.ok;
    return written;
  }
  async function drain(): Promise<void> {
    if (running) return;
    running = true;
    clearTimeout(timer);
    let fault: StoreFault | null = null;
    for (let next = queue[0]; next !== undefined && fault === null; next = queue[0]) {
      const ready = await nameWriter();
      const written = ready.ok ? await records.write(eventKey(profile.id, writer, next.event.n), next.event) : ready;
      if (written.ok) {
        queue.shift();
        next.done();
      } else fault = written.fault;
      onPending(queue.length, fault);
    }
    running = false;
    if (fault !== null) timer = setTimeout(() => void drain(), RETRY_AFTER);
  }
  return {
    append(events) {
      const waits: Promise<void>[] = [];
      const stamped = events.map((event) => {
        const full = { ...event, writer, n: ++n, lamport: ++clock, at: now() };
        waits.push(new Promise((resolve) => queue.push({ event: full, done: resolve })));
        return full;
      });
      onPending(queue.length, null);
      void drain();
      return { stamped, stored: Promise.all(waits).then(() => undefined) };
    },
    flush: () => void drain(),
  };
}
