/** The running game: turns intentions into events, stores them, folds them, tells every reader. */
import {
  journeyOf,
  startingState,
  type GameState,
  type Address,
  type Intention,
  type Reader,
  type RouteStop,
} from "../domain/game-state.ts";
import { createCore, type Handlers } from "./core.ts";
import { keptOf } from "./kept.ts";
import { memoryOf } from "./memory.ts";
import { moving } from "./moving.ts";
import { opening } from "./opening.ts";
import { ownFiles } from "./own-files.ts";
import { places } from "./places.ts";
import { players } from "./players.ts";
import type { Services } from "./services.ts";
import { tools } from "./tools.ts";
import { turns } from "./turns.ts";

/** Intentions that write into the log or the draft. */
const PLAYS: ReadonlySet<Intention["type"]> = new Set([
  "startVisit",
  "startAttempt",
  "chooseTask",
  "draft",
  "hint",
  "check",
  "goOn",
]);

export interface Game {
  readonly state: () => GameState;
  readonly send: (intention: Intention) => void;
  /** Tells the reader at once, and then each change; returns how to stop it. */
  readonly tell: (reader: Reader) => () => void;
  /** Tries again now to store what is not stored. */
  readonly flush: () => void;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

export function createGame(services: Services, route: readonly RouteStop[], lang: string, address: Address): Game {
  const core = createCore(services, startingState(lang, route));
  const look = memoryOf(core);
  const kept = keptOf(core);
  const turn = turns(core, look);
  const files = ownFiles(core, kept);
  const toStop = places(core, look, async () => turn.check({ type: "check" }), files);
  const start = opening(core, toStop, kept);
  const handlers: Handlers = {
    ...toStop.handlers,
    ...turn,
    ...tools(core),
    ...start.handlers,
    ...players(core, kept),
    ...moving(core, {
      kept,
      look,
      files,
      openAssignment: (link) => start.handlers.goTo({ type: "goTo", address: { name: "assignment", link, factor: 1 } }),
    }),
  };
  const running = new Set<Promise<void>>();

  function track(work: Promise<void> | void): void {
    if (!(work instanceof Promise)) return;
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
  }
  // The first finished stop is worth keeping: asked from the tap that ends it, and never waited for.
  core.tell((state, events) => {
    const hasEnded = events.some(({ type }) => type === "visitEnded");
    const ended = [...(journeyOf(state)?.stops.values() ?? [])].reduce((sum, stop) => sum + stop.visitsEnded, 0);
    if (hasEnded && ended === 1) void kept.save().then((save) => save.askPersistence());
  });
  track(start.open(address));
  return {
    state: core.state,
    // Each handler takes its own intention: the table's type has seen to it.
    send(intention) {
      // Another tab plays this journey: here it is only looked at.
      if (core.state().turn === "elsewhere" && PLAYS.has(intention.type)) return;
      track((handlers[intention.type] as (intention: Intention) => Promise<void> | void)(intention));
    },
    tell: core.tell,
    flush() {
      core.drafts()?.flush();
      core.log.flush();
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
