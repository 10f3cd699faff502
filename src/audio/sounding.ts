/** Which sounds belong to a change of the game: a reader of states and events like HUD and world, and as pure. */
import { AFTER, BEFORE, type GameEvent } from "../domain/events.ts";
import type { GameState, Screen } from "../domain/game-state.ts";
import { offRoadAt } from "../domain/off-road.ts";
import { MOST_STARS } from "../domain/rules.ts";
import type { EffectName } from "./audio-port.ts";

function ofEvent(event: GameEvent): readonly EffectName[] {
  switch (event.type) {
    case "answered":
      // Before and after the journey nothing is told of right and wrong.
      if (event.run === BEFORE || event.run === AFTER) return ["button"];
      if (event.outcome.next !== "right") return ["wrong"];
      return ["right", event.try === 3 ? "mended" : "step"];
    case "visitEnded":
      return event.stars === MOST_STARS ? ["stamp", "flourish"] : ["stamp"];
    case "hintTaken":
      return ["hint"];
    case "taskChosen":
      return ["button"];
    default:
      return [];
  }
}

function ofDialog(before: GameState, after: GameState): readonly EffectName[] {
  const { dialog } = after;
  if (dialog === null || dialog.name === before.dialog?.name) return [];
  return [dialog.name === "guidebook" || dialog.name === "card" ? "page" : "button"];
}
function ofWay({ screen: from }: GameState, { screen: to }: GameState): readonly EffectName[] {
  if (to.name === "travel") return from.name === "travel" ? [] : ["depart"];
  if (to.name !== "stop") return [];
  if (from.name === "travel") return ["arrive"];
  const isNew = from.name !== "stop" || from.stop !== to.stop;
  return isNew && offRoadAt(to.stop) === "caravanserai" ? ["rest"] : [];
}

/**
 * The effects of one change, in the order in which they are to be heard; `before` is null for the first state, which
 * is silent: a page that opens by itself must not speak.
 */
export function soundsFor(
  before: GameState | null,
  after: GameState,
  events: readonly GameEvent[],
): readonly EffectName[] {
  if (before === null) return [];
  const sounds = [...events.flatMap(ofEvent), ...ofWay(before, after)];
  return [...new Set(sounds.length === 0 ? ofDialog(before, after) : sounds)];
}

/** Rounds on the open road; then music rests, for nobody may be there any more. */
const ON_THE_ROAD = 3;
/** A stop's piece is heard on arrival: then there is reading to do. */
const AT_A_STOP = 1;

const place = (screen: Screen): string => (screen.name === "stop" ? `stop ${screen.stop}` : screen.name);

/** How many rounds the place's piece may go from this change on; null where the change says nothing about it. */
export function roundsFor(before: GameState | null, after: GameState): number | null {
  const isSame =
    before !== null && place(before.screen) === place(after.screen) && before.settings.music === after.settings.music;
  if (isSame) return null;
  return after.screen.name === "stop" ? AT_A_STOP : ON_THE_ROAD;
}
