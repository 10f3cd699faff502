/** When a place's own sound begins and when it rests: for a while after each arrival, as with music, since nobody may be there any more. */
import type { BedName } from "./bed-at.ts";

export interface BedPlayer {
  /** Rises, and goes round until it is let go. */
  play(bed: BedName): void;
  release(): void;
}
export interface Bed {
  ambience(on: boolean): void;
  /** Where the player is now. */
  bed(bed: BedName | null): void;
}

/** Milliseconds for which a bed sounds. */
export const BED_LASTS = 40_000;

/** `later`: calls after so many milliseconds; what it gives takes that back. */
export function createBed(player: BedPlayer, later: (call: () => void, milliseconds: number) => () => void): Bed {
  let isOn = false;
  let wanted: BedName | null = null;
  let cancel: (() => void) | null = null;

  function end(): void {
    if (cancel === null) return;
    cancel();
    cancel = null;
    player.release();
  }
  function begin(): void {
    end();
    if (!isOn || wanted === null) return;
    player.play(wanted);
    cancel = later(end, BED_LASTS);
  }
  return {
    ambience(on) {
      if (on === isOn) return;
      isOn = on;
      begin();
    },
    bed(bed) {
      if (bed === wanted) return;
      wanted = bed;
      begin();
    },
  };
}
