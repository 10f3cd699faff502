/** Histories as several tabs would have written them: real visits, each event stamped by its writer. */
import fc from "fast-check";
import type { LoggedEvent } from "../../src/domain/events.ts";
import { packSummary } from "../../src/domain/summary-codec.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { eventKey, profileKey } from "../../src/save/keys.ts";
import { newProfile, type Profile } from "../../src/save/profile.ts";
import { seal } from "../../src/save/seal.ts";
import { sampleLevel } from "../support/sample-level.ts";
import { visitPlayer } from "../support/visit-player.ts";

export const ID = "anna";
export const AT = 1_750_000_000_000;

/** The events of one visit; `wrong` are the checks that are answered wrongly. */
export function visitEvents(stop: string, visit: string, seed: number, wrong: readonly boolean[]) {
  const player = visitPlayer({ level: sampleLevel(stop), seed, visit });
  let checks = 0;
  player.finish(() => wrong[checks++ % Math.max(1, wrong.length)] !== true);
  return player.events;
}

export interface Plan {
  readonly visits: readonly { readonly stop: string; readonly writer: number; readonly wrong: readonly boolean[] }[];
  /** Who writes next, and whether that tab has seen what the others wrote. */
  readonly turns: readonly { readonly writer: number; readonly hasSeen: boolean }[];
  readonly restores: boolean;
}
const WRITERS = 3;
export const plans: fc.Arbitrary<Plan> = fc.record({
  visits: fc.array(
    fc.record({
      stop: fc.constantFrom("xian", "horgos"),
      writer: fc.nat(WRITERS - 1),
      wrong: fc.array(fc.boolean(), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  turns: fc.array(fc.record({ writer: fc.nat(WRITERS - 1), hasSeen: fc.boolean() }), { minLength: 1, maxLength: 40 }),
  restores: fc.boolean(),
});

const summary = (): string =>
  packSummary(
    foldLog(visitEvents("almaty", "v0", 9, []).map((event) => ({ ...event, at: AT }))),
    "0123abcd",
    new Map(),
  );

/** In the order in which they were stored: each writer's without a gap. */
export function historyOf({ visits, turns, restores }: Plan, writers = WRITERS): readonly LoggedEvent[] {
  const queues = Array.from({ length: writers }, (_, writer) =>
    visits.flatMap((visit, at) =>
      visit.writer === writer ? visitEvents(visit.stop, `v${at}`, at + 1, visit.wrong) : [],
    ),
  );
  const clocks = queues.map(() => 0);
  const counts = queues.map(() => 0);
  const events: LoggedEvent[] = [];
  for (let turn = 0; queues.some(({ length }) => length > 0); turn++) {
    const { writer: wished, hasSeen } = turns[turn % turns.length]!;
    const writer = queues[wished]!.length > 0 ? wished : queues.findIndex(({ length }) => length > 0);
    const event = queues[writer]!.shift()!;
    const lamport = (hasSeen ? Math.max(...clocks) : clocks[writer]!) + 1;
    clocks[writer] = lamport;
    events.push({ ...event, writer: `w${writer}`, n: ++counts[writer]!, lamport, at: AT + turn * 1000 });
  }
  const restored = { type: "restored", run: "journey", summary: summary(), writer: "r1", n: 1, lamport: 0, at: 0 };
  if (restores) events.splice(Math.floor(events.length / 2), 0, restored);
  return events;
}

export const profileOf = (events: readonly LoggedEvent[], over: Partial<Profile> = {}): Profile => ({
  ...newProfile({
    id: ID,
    nickname: "Anna",
    lang: "en",
    createdAt: AT,
    writers: [...new Set(events.map(({ writer }) => writer))].toSorted(),
  }),
  ...over,
});
export const keyOf = ({ writer, n }: LoggedEvent): string => eventKey(ID, writer, n);
/** What storage holds of them. */
export const stored = (events: readonly LoggedEvent[], profile = profileOf(events)): Record<string, unknown> => ({
  profiles: seal([profile.id]),
  [profileKey(profile.id)]: seal(profile),
  ...Object.fromEntries(events.map((event) => [eventKey(profile.id, event.writer, event.n), seal(event)])),
});
