/** A question as a row of a table or an object of JSON tells it, before anyone has decided what it is. */
import type { Spot } from "../imported.ts";
import type { SaidKind } from "./kind-words.ts";
import type { Offered } from "./right-answer.ts";

export interface Told {
  readonly text: string;
  readonly at: Spot;
}
/** One without words is left out: it only takes its place. */
export interface RoughChoice extends Told, Offered {
  /** Where the file marks the choice itself. */
  readonly isRight?: boolean;
  readonly reason?: string;
}
export interface RoughQuestion {
  readonly at: Spot;
  readonly id?: string;
  readonly kind: SaidKind | null;
  readonly title: string;
  readonly prompt: Told;
  readonly choices: readonly RoughChoice[];
  /** Tells the right choice, or is the right answer itself; empty for nothing. */
  readonly right: Told;
  /** Places of the right choices if what the file marks is read another way. */
  readonly otherPlaces?: readonly number[];
  readonly explanation: Told;
  readonly hints: readonly Told[];
  readonly difficulty?: 1 | 2 | 3;
}
