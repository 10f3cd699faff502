/** One long sound at a time, a piece or a bed: as loud as is wished, quieter while something is said by an effect. */

/** What a sound does that was fetched; Howler's do. */
export interface LongSound {
  play(): number;
  playing(): boolean;
  volume(): number;
  volume(level: number): void;
  fade(from: number, to: number, milliseconds: number): void;
  once(event: "fade", done: () => void): void;
  unload(): void;
}
export interface LongSoundOptions {
  readonly volume: number;
  readonly loop: boolean;
  readonly onend: () => void;
}
export interface Voice {
  /** Plays from the beginning; the one that was played goes on with its next round. */
  play(name: string): void;
  /** Lets it go, with what it holds in memory; softly where it sounds. */
  release(soft: boolean): void;
  /** 0 to 1, at once. */
  level(level: number): void;
  /** Steps back for so many milliseconds. */
  duck(milliseconds: number): void;
  playing(): boolean;
}
interface VoiceOptions {
  readonly sound: (name: string, options: LongSoundOptions) => LongSound;
  /** A bed goes round by itself; of a piece each round is told. */
  readonly loop: boolean;
  readonly onEnd: () => void;
}

/** Milliseconds for coming and going, and for stepping back. */
const [FADE, STEP] = [700, 120];
/** Of its level, while it steps back. */
const BACK = 0.4;

export function createVoice({ sound, loop, onEnd }: VoiceOptions): Voice {
  let now: LongSound | null = null;
  let level = 1;
  let back: ReturnType<typeof setTimeout> | undefined;

  return {
    play(name) {
      // One that is fading out belongs to a place that was left.
      const own: LongSound = (now ??= sound(name, { volume: level, loop, onend: () => void (own === now && onEnd()) }));
      own.play();
    },
    release(soft) {
      const ending = now;
      now = null;
      clearTimeout(back);
      if (!soft || !ending?.playing()) {
        ending?.unload();
        return;
      }
      // A fade that is under way ends here, and says so: only the next one is the last.
      ending.fade(ending.volume(), 0, FADE);
      ending.once("fade", () => ending.unload());
    },
    level(wished) {
      level = wished;
      clearTimeout(back);
      now?.volume(level);
    },
    duck(milliseconds) {
      const own = now;
      if (!own?.playing()) return;
      clearTimeout(back);
      own.fade(own.volume(), level * BACK, STEP);
      back = setTimeout(() => own.fade(own.volume(), level, FADE), milliseconds);
    },
    playing: () => now?.playing() ?? false,
  };
}
