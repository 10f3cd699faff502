/** Appends to the log of a profile: one key an event, one writer a tab. */
import type { GameEvent, Stamped, TimedEvent } from "../domain/events.ts";
import { eventKey } from "./keys.ts";
import type { Profile } from "./profile.ts";
import { addProfile, readProfile } from "./profiles.ts";
import { handedOn, type Records, type Written } from "./records.ts";
import type { StoreFault } from "./store.ts";

/** Milliseconds before a failed write is tried again by itself. */
const RETRY_AFTER = 5000;
/** Milliseconds after which the profile is looked at again: where there are no locks another tab may have written over it. */
const ASSURE_AFTER = 10_000;

export interface WriterOptions {
  readonly records: Records;
  /** As it was last known: it is stored with the first event where it could not be before. */
  readonly profile: () => Profile;
  /** A fresh random id. */
  readonly writer: string;
  /** The highest Lamport number seen. */
  readonly lamport: number;
  /** Told after each change: events not stored yet, and what the last failed write said. */
  readonly onPending: (pending: number, fault: StoreFault | null) => void;
  readonly onStored?: (event: Stamped<GameEvent>) => void;
}
export interface EventWriter {
  /** Stamps events at once; `stored` resolves when all of them are stored and were read back, however long it takes. */
  append(events: readonly TimedEvent[]): {
    readonly stamped: readonly Stamped<GameEvent>[];
    readonly stored: Promise<void>;
  };
  /** Tries again now what has not been stored. */
  flush(): void;
}
/** What the save itself asks of its writer besides. */
export interface OwnWriter extends EventWriter {
  readonly id: string;
  /** What is not stored yet, in order. */
  pending(): readonly Stamped<GameEvent>[];
  /** Resolves when everything is stored, or a write has failed. */
  settled(): Promise<void>;
  /** Another tab's events were seen: whatever comes now comes after them. */
  observe(lamport: number): void;
  /** Forgets what is not stored; resolves when nothing is stored any more: the profile is erased. */
  stop(): Promise<void>;
}

/** Writes strictly one after another: an event that fails keeps its n and is tried again before the next. */
export function eventWriter({
  records,
  profile,
  writer,
  lamport,
  onPending,
  onStored = () => undefined,
}: WriterOptions): OwnWriter {
  const queue: { readonly event: Stamped<GameEvent>; readonly done: () => void }[] = [];
  /** Stored by this page: written again where the database was emptied beneath it. */
  const stored: Stamped<GameEvent>[] = [];
  let n = 0;
  let clock = lamport;
  let named = profile().writers.includes(writer);
  let stopped = false;
  let running = false;
  let lastRun: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let assuring: ReturnType<typeof setTimeout> | undefined;

  /** The profile must name its writer before the writer's first event: start-up finds events no other way. */
  async function nameWriter(): Promise<Written> {
    if (named) return { ok: true };
    const withWriter = (own: Profile): Profile => ({ ...own, writers: [...new Set([...own.writers, writer])] });
    // Where storage was full or away when the profile was made, it is made now, and listed.
    const written = await addProfile(records, profile(), withWriter);
    named = written.ok;
    if (named) assuring ??= setTimeout(() => void assure(), ASSURE_AFTER);
    return written;
  }
  async function assure(): Promise<void> {
    const own = await readProfile(records, profile().id);
    if (stopped || typeof own === "string" || own.writers.includes(writer)) return;
    named = false;
    await nameWriter();
  }
  /** Whether the database was emptied since the last event was stored: then the profile has gone too. */
  async function isEmptied(): Promise<boolean> {
    const last = stored.at(-1);
    if (last === undefined) return false;
    const read = await records.raw(eventKey(profile().id, writer, last.n));
    return read.ok && read.value === null;
  }
  /** Nothing is said to be stored while what was said so before is gone. Both are asked in one go: a way there and back is saved. */
  function writeOne(event: Stamped<GameEvent>): Promise<readonly [Written, boolean]> {
    const written = records.write(eventKey(profile().id, writer, event.n), event);
    return Promise.all([written, handedOn().then(isEmptied)]);
  }
  async function writeAll(): Promise<void> {
    running = true;
    clearTimeout(timer);
    let fault: StoreFault | null = null;
    for (let next = queue[0]; next !== undefined && fault === null; next = queue[0]) {
      const ready = await nameWriter();
      const [written, emptied] = ready.ok ? await writeOne(next.event) : [ready, false];
      if (stopped) break;
      if (written.ok && emptied) {
        named = false;
        queue.unshift(...stored.splice(0).map((event) => ({ event, done: () => undefined })));
      } else if (written.ok) {
        queue.shift();
        stored.push(next.event);
        next.done();
        onStored(next.event);
      } else fault = written.fault;
      onPending(queue.length, fault);
    }
    running = false;
    if (fault !== null) timer = setTimeout(() => void drain(), RETRY_AFTER);
  }
  function drain(): Promise<void> {
    if (!running) lastRun = writeAll();
    return lastRun;
  }
  return {
    id: writer,
    append(events) {
      if (stopped) return { stamped: [], stored: new Promise(() => undefined) };
      const waits: Promise<void>[] = [];
      const stamped = events.map((event) => {
        const full = { ...event, writer, n: ++n, lamport: ++clock };
        waits.push(new Promise((resolve) => queue.push({ event: full, done: resolve })));
        return full;
      });
      onPending(queue.length, null);
      void drain();
      return { stamped, stored: Promise.all(waits).then(() => undefined) };
    },
    flush: () => void drain(),
    pending: () => queue.map(({ event }) => event),
    settled: drain,
    observe: (seen) => void (clock = Math.max(clock, seen)),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(assuring);
      queue.length = 0;
      onPending(0, null);
      await lastRun;
    },
  };
}
