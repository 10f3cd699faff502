/** What a place sounds like by itself; written by assets/make/sound.mjs under the same names. */
import type { Screen } from "../domain/game-state.ts";

export type BedName = "wind" | "rail" | "river" | "bazaar" | "generator";

const AT_STOP: ReadonlyMap<string, BedName> = new Map([
  ["xian", "bazaar"],
  ["horgos", "rail"],
  ["almaty", "rail"],
  ["jalal-abad", "river"],
  ["buka", "generator"],
  ["dushanbe", "river"],
  ["samarkand", "bazaar"],
  ["khiva", "bazaar"],
  ["nukus", "river"],
  ["moynaq", "wind"],
  ["turgusun", "generator"],
  ["astana", "wind"],
]);

/** Null where nothing sounds. */
export function bedAt(screen: Screen): BedName | null {
  if (screen.name === "travel") return "rail";
  return screen.name === "stop" ? (AT_STOP.get(screen.stop) ?? null) : null;
}
