/** Takes events before storage is open and hands them on once it is. */
import type { TimedEvent } from "../domain/events.ts";
import type { EventWriter } from "../save/event-log.ts";

export interface Journal {
  /** Resolves when the events are stored, however long it takes. */
  append(events: readonly TimedEvent[]): Promise<void>;
  /** Hands over what waits, and everything from now on. */
  attach(writer: EventWriter): void;
  /** Drops what waits: it belonged to nobody. */
  forget(): void;
  flush(): void;
  /** Events that wait for storage to open. */
  waiting(): number;
}

export function journal(): Journal {
  let writer: EventWriter | null = null;
  const waiting: { events: readonly TimedEvent[]; done: () => void }[] = [];
  return {
    append(events) {
      if (writer !== null) return writer.append(events).stored;
      return new Promise((resolve) => waiting.push({ events, done: resolve }));
    },
    attach(opened) {
      writer = opened;
      for (const { events, done } of waiting.splice(0)) void opened.append(events).stored.then(done);
    },
    forget: () => void waiting.splice(0),
    flush: () => writer?.flush(),
    waiting: () => waiting.reduce((sum, { events }) => sum + events.length, 0),
  };
}
