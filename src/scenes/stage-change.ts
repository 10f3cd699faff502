/** How the picture of a stop gets from one view to the next. */
import type { StageView } from "./scene-view.ts";

/**
 * `same`: no step changed, at most the marks. `step`: one did, and may be watched. `jump`: another stop, another visit,
 * or several steps at once, of which nobody wants to watch each.
 */
export type StageChange = "same" | "step" | "jump";

export function stageChange(before: StageView | null, after: StageView): StageChange {
  if (before === null || before.stop !== after.stop || before.steps.length !== after.steps.length) return "jump";
  if (before.steps.some(({ size }, at) => size !== after.steps[at]?.size)) return "jump";
  const changed = before.steps.filter(({ state }, at) => state !== after.steps[at]?.state).length;
  if (changed > 1) return "jump";
  return changed === 1 ? "step" : "same";
}
