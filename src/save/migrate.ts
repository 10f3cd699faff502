/** Brings what an earlier format kept to the present one, step by step. */
import { from1to2 } from "./migrations/1-to-2.ts";

interface Step {
  /** The format it begins from; it leads to the next. */
  readonly from: number;
  readonly change: (key: string, value: unknown) => unknown;
}
/** One frozen file a step, none left out. */
export const STEPS: readonly Step[] = [{ from: 1, change: from1to2 }];

export const migrate = (key: string, value: unknown, format: number): unknown =>
  STEPS.filter(({ from }) => from >= format).reduce((before, { change }) => change(key, before), value);
