/** What moves house: what stands at each stop of the journey, what memory holds, and how sure against how right. */
import type { StopProgress } from "../progress.ts";
import type { Card, CertaintyTally } from "../recall.ts";

export interface Summary {
  /** Of which levels it was made: 8 hexadecimal digits; zeros where that is not known. */
  readonly content: string;
  /** By stop, of the journey's run. */
  readonly stops: ReadonlyMap<string, StopProgress>;
  /** By question, over all runs. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly certainty: CertaintyTally;
}
export const UNKNOWN_CONTENT = "00000000";
