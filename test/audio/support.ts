import { startingState, type GameState, type Screen } from "../../src/domain/game-state.ts";
import type { Answered } from "../../src/domain/events.ts";

/** A state of the game that differs from a fresh one only in what is given. */
export const stateAt = (screen: Screen, change: Partial<GameState> = {}): GameState => ({
  ...startingState("en", []),
  screen,
  ...change,
});

export const OF_VISIT = { run: "journey", visit: "v1" } as const;

export const answeredWith = (next: Answered["outcome"]["next"]): Answered => ({
  ...OF_VISIT,
  type: "answered",
  question: "buka-output",
  hash: "h",
  try: 1,
  response: { kind: "true-false", value: true },
  outcome: { score: next === "right" ? 1 : 0, points: next === "right" ? 3 : 0, next },
  ms: 4000,
});
