import type { OwnStop, Pack } from "../pack/pack.ts";
import type { TimeFactor } from "./assignment.ts";

/** Where own questions that this player was given lie on the map. */
export interface OwnPlace {
  /** Of the assignment that asks them. */
  readonly link: string;
  readonly factor: TimeFactor;
  readonly title: string;
  /** What their pack is called. */
  readonly name: Pack["name"];
  /** Beside a stop of the road, or a place of their own. */
  readonly at: string | OwnStop;
}
