/** A journey in a few figures, for comparing what is here with what would come. */
import { JOURNEY } from "./events.ts";
import type { Progress } from "./progress.ts";

export interface Tally {
  readonly stars: number;
  /** Steps done. */
  readonly steps: number;
  /** Stops with a visit that was ended. */
  readonly stops: number;
  /** Questions that the memory knows of. */
  readonly seen: number;
}

export function tally(progress: Progress): Tally {
  const stops = [...(progress.runs.get(JOURNEY)?.stops.values() ?? [])];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    stars: sum(stops.map(({ stars }) => stars)),
    steps: sum(stops.map(({ steps }) => steps.filter(({ state }) => state === "done").length)),
    stops: stops.filter(({ visitsEnded }) => visitsEnded > 0).length,
    seen: progress.recall.size,
  };
}
