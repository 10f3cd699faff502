import { journeyOf, type GameState } from "../../domain/game-state.ts";
import { beforeAfter } from "../../domain/memory/gain.ts";

/**
 * The five questions to offer at a stop: those before the journey at its first stop while nothing was finished yet,
 * their partners at its last stop once the first were answered.
 */
export function offered(state: GameState, stop: string): "before" | "after" | null {
  const { before, after } = beforeAfter(state.progress);
  const stops = [...(journeyOf(state)?.stops.values() ?? [])];
  const hasFinished = stops.some(({ visitsEnded }) => visitsEnded > 0);
  if (stop === state.route[0]?.id && before === null && !hasFinished) return "before";
  return stop === state.route.at(-1)?.id && before !== null && after === null ? "after" : null;
}
