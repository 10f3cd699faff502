/** Places beside the road: each is a run of its own, and its questions are those of other stops. */
import { readAttemptRun } from "./assignment/start-attempt.ts";
import { AFTER, BEFORE, JOURNEY, REVIEW } from "./events.ts";

const RUNS = { caravanserai: REVIEW, before: BEFORE, after: AFTER } as const;
export type Roadside = keyof typeof RUNS;
/** An attempt at an assignment is a place too: `a/<hash>/<attempt>`, which is also its run. */
export type OffRoad = Roadside | "assigned";

export const isRoadside = (stop: string): stop is Roadside => Object.hasOwn(RUNS, stop);
export const offRoadAt = (stop: string): OffRoad | null =>
  isRoadside(stop) ? stop : readAttemptRun(stop) === null ? null : "assigned";
export const isOffRoad = (stop: string): boolean => offRoadAt(stop) !== null;
/** The run that is played at a stop. */
export const runAt = (stop: string): string =>
  isRoadside(stop) ? RUNS[stop] : readAttemptRun(stop) === null ? JOURNEY : stop;

/** The level that holds the questions before the journey, `before-…`, and their partners, `after-…`. */
export const BEFORE_AFTER = "before-after";
