/** What the game asks of sound. Nothing waits for it, and nothing is said by it alone. */
import type { PieceName } from "./piece-at.ts";

export type EffectName = "right" | "wrong" | "step" | "arrive" | "stamp" | "button";

export interface AudioPort {
  /**
   * Plays an effect now, or `after` milliseconds from now; or not at all, where that can't be kept: a sound that
   * comes late would belong to something else.
   */
  effect(name: EffectName, after?: number): void;
  /** Switches music on or off. Off until it is switched on. */
  music(on: boolean): void;
  /** Switches effects on or off. On until they are switched off. */
  effects(on: boolean): void;
  /**
   * How many times a piece goes round, the round under way counted, before it rests. Begins it where nothing sounds and
   * music is on; another piece that sounds fades out.
   */
  theme(rounds: number, piece: PieceName): void;
  /** To be called in a gesture of the player: browsers let nothing sound before. */
  unlock(): void;
}
