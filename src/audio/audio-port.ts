/** What the game asks of sound. Nothing waits for it, and nothing is said by it alone. */
import type { BedName } from "./bed-at.ts";
import type { PieceName } from "./piece-at.ts";

/** Each is as loud as its player wishes. */
export type Channel = "music" | "effects" | "ambience";

export type EffectName =
  | "right"
  | "wrong"
  /** A piece of the stage is set in its place; one that closes a gap. */
  | "step"
  | "mended"
  | "depart"
  | "arrive"
  /** The caravanserai. */
  | "rest"
  | "stamp"
  /** After the stamp, for all stars. */
  | "flourish"
  | "hint"
  /** Something to read is opened. */
  | "page"
  | "button";

export interface AudioPort {
  /**
   * Plays an effect now, or `after` milliseconds from now; or not at all, where that can't be kept: a sound that
   * comes late would belong to something else.
   */
  effect(name: EffectName, after?: number): void;
  /** How loud a channel is, 0 to 1; 0 is off. Effects are on from the beginning, the others off. */
  level(channel: Channel, level: number): void;
  /**
   * How many times a piece goes round, the round under way counted, before it rests. Begins it where nothing sounds and
   * music is on; another piece that sounds fades out.
   */
  theme(rounds: number, piece: PieceName): void;
  /** Where the player is now sounds like this by itself, for a while; null for silence. */
  bed(bed: BedName | null): void;
  /** To be called in a gesture of the player: browsers let nothing sound before. */
  unlock(): void;
}
