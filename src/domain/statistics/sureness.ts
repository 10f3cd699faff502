/** How well the class knew what it knew: certainty of first tries, in the marks that the game itself uses. */
import type { Attempt } from "../assignment/attempt.ts";
import { calibration, certaintyTotal, type Calibration } from "../memory/certainty.ts";
import type { CertaintyTally } from "../recall.ts";

export interface Sureness {
  /** Right (full mark) and wrong first tries by level. */
  readonly tally: CertaintyTally;
  /** The same with the share of right ones and its interval. */
  readonly levels: readonly Calibration[];
  /** First tries with and without a word on certainty. */
  readonly said: number;
  readonly unsaid: number;
  /** Mean certainty mark of those that said it, −6 to 3; null where none did. */
  readonly mark: number | null;
}

export function surenessOf(attempts: readonly Attempt[]): Sureness {
  const tally = { 1: { right: 0, wrong: 0 }, 2: { right: 0, wrong: 0 }, 3: { right: 0, wrong: 0 } };
  let unsaid = 0;
  for (const { results } of attempts)
    for (const { tries, sure } of results) {
      const [first] = tries;
      if (first === undefined) continue;
      if (sure === null) unsaid++;
      else tally[sure][first.score === 1 ? "right" : "wrong"]++;
    }
  const { marks, answers } = certaintyTotal(tally);
  return { tally, levels: calibration(tally), said: answers, unsaid, mark: answers === 0 ? null : marks / answers };
}
