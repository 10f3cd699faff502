/** A journey of the same player on another device, as the file with which it moves house. */
import * as v from "valibot";
import type { GameEvent, Stamped } from "../../src/domain/events.ts";
import type { Level } from "../../src/domain/question.ts";
import { houseText } from "../../src/save/house-file.ts";
import { migrate } from "../../src/save/migrate.ts";
import { placeOf } from "../../src/save/merge-logs.ts";
import { profileSchema } from "../../src/save/profile.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { ROUTE } from "../e2e/levels.ts";
import { readJson } from "../levels/read-levels.ts";
import { visitPlayer } from "../support/visit-player.ts";
import { MOVED } from "./ledger.ts";
import { formatOf, unsealed, type Kept } from "./read-log.ts";

/** One visit each at half of the stops, some answers wrong: about 120 events by six writers. */
function eventsOf(number: number): readonly Stamped<GameEvent>[] {
  return ROUTE.slice(number % 2 === 0 ? 0 : ROUTE.length / 2)
    .slice(0, ROUTE.length / 2)
    .flatMap(({ id: stop }, at) => {
      const level = readJson(`${stop}/level.json`) as Level; // test/levels has checked it
      const player = visitPlayer({ level, seed: number + at, visit: `${MOVED}${number}-${stop}` });
      player.finish((_, { tries }) => tries.length > 0 || (number + at) % 3 > 0);
      const writer = `${MOVED}${number}x${at}`;
      return player.events.map((event, before) => ({ ...event, writer, n: before + 1, lamport: before + 1, at: 1 }));
    });
}

/** The file's text, and how many events are in it; null where the profile here can't be read. `number` tells one such device from another. */
export function houseFor(
  profile: string,
  kept: Kept,
  number: number,
): { readonly text: string; readonly events: number } | null {
  const key = `profile/${profile}`;
  const own = v.safeParse(profileSchema, migrate(key, unsealed(kept[key]), formatOf(kept[key]) ?? FORMAT));
  if (!own.success) return null;
  const events = eventsOf(number);
  const writers = [...new Set(events.map(({ writer }) => writer))];
  const log = new Map(events.map((event) => [placeOf(event.writer, event.n), seal(event)]));
  const text = houseText({ profile: { ...own.output, writers }, exportedAt: 1, log, aside: [] });
  return { text, events: events.length };
}
