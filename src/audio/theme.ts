/**
 * Which piece sounds, how many rounds of it are to come, and what has to happen when one ends. Knows nothing of who plays it.
 */
import type { PieceName } from "./piece-at.ts";

export interface ThemePlayer {
  /** Plays one round of a piece from its beginning, or goes on from one to the next. */
  play(piece: PieceName): void;
  /** Lets the piece go, with what it holds in memory; softly where a round is under way. */
  release(soft: boolean): void;
}

export interface Theme {
  music(on: boolean): void;
  theme(rounds: number, piece: PieceName): void;
  roundEnded(): void;
}

export function createTheme(player: ThemePlayer): Theme {
  let isOn = false;
  let rounds = 0;
  let wanted: PieceName = "road";
  let playing: PieceName | null = null;

  function begin(): void {
    if (!isOn || rounds === 0 || playing !== null) return;
    playing = wanted;
    player.play(wanted);
  }
  function end(soft: boolean): void {
    if (playing === null) return;
    playing = null;
    player.release(soft);
  }
  return {
    music(on) {
      isOn = on;
      if (on) begin();
      else end(true);
    },
    theme(count, piece) {
      rounds = Math.max(0, count);
      wanted = piece;
      if (rounds === 0 || playing !== piece) end(true);
      begin();
    },
    roundEnded() {
      if (playing === null) return;
      rounds -= 1;
      if (rounds > 0) player.play(playing);
      else end(false);
    },
  };
}
