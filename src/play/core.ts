/** What the parts of the running game share: the state, the log, and the two ways in which events reach both. */
import type { GameEvent, TimedEvent } from "../domain/events.ts";
import type { GameState, Intention, Notice, Reader } from "../domain/game-state.ts";
import { foldProgress } from "../domain/progress.ts";
import type { Drafts } from "../save/drafts.ts";
import { journal } from "./journal.ts";
import type { Services } from "./services.ts";

/** Milliseconds after which a verdict is shown although it is not stored yet. */
export const VERDICT_AFTER = 500;

export type Change = Partial<GameState>;
/** One handler for each intention; TypeScript holds the table to be whole. */
export type Handlers = {
  readonly [Type in Intention["type"]]: (intention: Extract<Intention, { type: Type }>) => Promise<void> | void;
};

export type Core = ReturnType<typeof createCore>;

export function createCore(services: Services, initial: GameState) {
  let state = initial;
  const readers = new Set<Reader>();
  const log = journal();
  /** Of the player at play; null until storage has opened the profile. */
  let drafts: Drafts | null = null;

  function set(change: Change, events: readonly GameEvent[] = []): void {
    state = { ...state, ...change };
    for (const reader of readers) reader(state, events);
  }
  const timed = (events: readonly GameEvent[]): readonly TimedEvent[] => {
    const at = services.now();
    return events.map((event) => ({ ...event, at }));
  };
  function show(events: readonly TimedEvent[], change: Change): void {
    set({ ...change, progress: events.reduce(foldProgress, state.progress) }, events);
  }
  return {
    services,
    log,
    state: () => state,
    set,
    notify: (notice: Notice) => set({ notices: [...state.notices.filter(({ code }) => code !== notice.code), notice] }),
    withdraw(...codes: readonly Notice["code"][]): void {
      if (state.notices.some(({ code }) => codes.includes(code)))
        set({ notices: state.notices.filter(({ code }) => !codes.includes(code)) });
    },
    drafts: () => drafts,
    useDrafts: (opened: Drafts) => void (drafts = opened),
    /** Shows events at once and stores them. */
    record(happened: readonly GameEvent[], change: Change = {}): Promise<void> {
      const events = timed(happened);
      const stored = log.append(events);
      show(events, change);
      return stored;
    },
    /** Stores events and then shows them, or shows them after VERDICT_AFTER while storing goes on. */
    async recordFirst(happened: readonly GameEvent[], change: Change, whenStored: () => void): Promise<void> {
      const events = timed(happened);
      const stored = log.append(events);
      void stored.then(whenStored);
      // The pending state is painted before the verdict, which is the heavier of the two to draw.
      await Promise.race([Promise.all([stored, services.painted()]), services.wait(VERDICT_AFTER)]);
      // The log tells what it has not stored; what waits for the log to open is told here.
      show(events, { ...change, unsaved: Math.max(state.unsaved, log.waiting()) });
    },
    tell(reader: Reader): () => void {
      readers.add(reader);
      reader(state, []);
      return () => void readers.delete(reader);
    },
  };
}
