import type { GameState } from "../../../domain/game-state.ts";

/** How safe progress is, in one word: lost with the page, on its way, here only, or here and in a file. */
export type Verdict = "nowhere" | "pending" | "here" | "copied";

/** Null until storage has told. */
export function verdictOf({ keeps, unsaved, moving }: Pick<GameState, "keeps" | "unsaved" | "moving">): Verdict | null {
  const { safety } = moving;
  if (!keeps || safety?.keeps === false) return "nowhere";
  if (unsaved > 0) return "pending";
  if (safety === null) return null;
  return safety.exportedAt === null ? "here" : "copied";
}
