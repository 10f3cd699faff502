/** Which piece belongs to which place of the road; written by assets/make/sound.mjs under the same names. */
import type { Screen } from "../domain/game-state.ts";

export type PieceName = "road" | "china" | "steppe" | "mountains" | "oasis" | "finale";

const AT_STOP: ReadonlyMap<string, PieceName> = new Map([
  ["xian", "china"],
  ["horgos", "china"],
  ["almaty", "steppe"],
  ["jalal-abad", "mountains"],
  ["buka", "oasis"],
  ["dushanbe", "mountains"],
  ["samarkand", "oasis"],
  ["khiva", "oasis"],
  ["nukus", "steppe"],
  ["moynaq", "steppe"],
  ["turgusun", "mountains"],
  ["astana", "finale"],
]);

/** The road's own theme on the way, and wherever no stop has one. */
export const pieceAt = (screen: Screen): PieceName =>
  screen.name === "stop" ? (AT_STOP.get(screen.stop) ?? "road") : "road";
