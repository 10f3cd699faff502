import type { StageStep } from "./stage-picture.ts";

/** The one step that is not as it was; `many` if the picture is another in more than that, `none` if it is the same. */
export function stepChange(before: readonly StageStep[], after: readonly StageStep[]): number | "none" | "many" {
  if (before.length !== after.length) return "many";
  // Another size moves the borders between steps: whole rows of pieces would pass from one to the next.
  if (before.some(({ size }, at) => size !== after[at]?.size)) return "many";
  const changed = before.flatMap(({ state }, at) => (state === after[at]?.state ? [] : [at]));
  return changed.length > 1 ? "many" : (changed[0] ?? "none");
}
