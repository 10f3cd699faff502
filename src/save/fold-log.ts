/** Progress out of a log. */
import { isKnown, type LoggedEvent, type TimedEvent, type UnknownEvent } from "../domain/events.ts";
import { foldProgress, NO_PROGRESS, type Progress } from "../domain/progress.ts";
import { withSummary } from "../domain/summary-codec.ts";

/** What was brought in short is folded before all else, wherever it stands; then the rest, in log order. */
export function foldLog(events: readonly (TimedEvent | UnknownEvent)[], from: Progress = NO_PROGRESS): Progress {
  const begun = events.reduce(
    (progress, event) =>
      isKnown(event) && event.type === "restored" ? withSummary(progress, event.summary) : progress,
    from,
  );
  return events.reduce(foldProgress, begun);
}

export const isRestored = (event: LoggedEvent): boolean => event.type === "restored";
