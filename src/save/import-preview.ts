/** What a file would change here, in figures. */
import { tally } from "../domain/tally.ts";
import type { ImportPlan } from "./import-plan.ts";

export interface ImportPreview {
  /** Whether the profile is here already. */
  readonly exists: boolean;
  readonly newEvents: number;
  /** Events that are here and in the file, and not the same. */
  readonly conflicts: number;
  readonly starsBefore: number;
  readonly starsAfter: number;
  /** Steps done. */
  readonly stepsBefore: number;
  readonly stepsAfter: number;
  /** Stops with a visit that was ended. */
  readonly stopsBefore: number;
  readonly stopsAfter: number;
}

export function previewOf({ exists, newEvents, conflicts, before, after }: ImportPlan): ImportPreview {
  const [now, then] = [tally(before), tally(after)];
  return {
    exists,
    newEvents,
    conflicts,
    starsBefore: now.stars,
    starsAfter: then.stars,
    stepsBefore: now.steps,
    stepsAfter: then.steps,
    stopsBefore: now.stops,
    stopsAfter: then.stops,
  };
}
