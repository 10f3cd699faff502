/**
 * The one codec of the packed summary: a profile in short, for moving house, for a learning platform's 4,096
 * characters, and for the `restored` event from which a fold may begin. Pure, and loaded only where one is made or read.
 */
import { JOURNEY } from "./events.ts";
import type { Progress } from "./progress.ts";
import type { Card } from "./recall.ts";
import { mergeSummary } from "./summary/merge.ts";
import { openText, packText, type OpenedSummary } from "./summary/pack.ts";
import type { Summary } from "./summary/summary.ts";

/**
 * What stands at the stops of the journey, the cards of memory, the certainty tally, as base64url text.
 * `content`: which levels it was made of, 8 hexadecimal digits. `cards`: by question, as reckoned from `progress.recall`.
 */
export function packSummary(progress: Progress, content: string, cards: ReadonlyMap<string, Card>): string {
  const stops: Summary["stops"] = progress.runs.get(JOURNEY)?.stops ?? new Map<string, never>();
  return packText({ content, stops, cards, certainty: progress.certainty });
}

/** Never throws, whatever the text. A newer game's summary is told from a damaged one. */
export const openSummary = (text: string): OpenedSummary => openText(text);

/**
 * The better of both: most stars and visits, steps done before gaps before open ones, all that was asked, the later card,
 * the higher tally. Taken twice it changes nothing more; one that cannot be read changes nothing.
 */
export function withSummary(progress: Progress, summary: string): Progress {
  const opened = openText(summary);
  return opened.ok ? mergeSummary(progress, opened.value) : progress;
}
