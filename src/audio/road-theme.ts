/**
 * The rounds of the theme: how many are to come, and what has to happen when one ends. Knows nothing of who plays it.
 */
export interface ThemePlayer {
  /** Plays one round from its beginning, or goes on from one to the next. */
  play(): void;
  /** Lets the theme go, with what it holds in memory; softly where a round is under way. */
  release(soft: boolean): void;
}

export interface RoadTheme {
  music(on: boolean): void;
  theme(rounds: number): void;
  roundEnded(): void;
}

export function roadTheme(player: ThemePlayer): RoadTheme {
  let isOn = false;
  let rounds = 0;
  let isPlaying = false;

  function begin(): void {
    if (!isOn || rounds === 0 || isPlaying) return;
    isPlaying = true;
    player.play();
  }
  function end(soft: boolean): void {
    if (!isPlaying) return;
    isPlaying = false;
    player.release(soft);
  }
  return {
    music(on) {
      isOn = on;
      if (on) begin();
      else end(true);
    },
    theme(wanted) {
      rounds = Math.max(0, wanted);
      if (rounds === 0) end(true);
      else begin();
    },
    roundEnded() {
      if (!isPlaying) return;
      rounds -= 1;
      if (rounds > 0) player.play();
      else end(false);
    },
  };
}
