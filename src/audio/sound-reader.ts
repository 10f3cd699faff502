import type { GameState, Reader } from "../domain/game-state.ts";
import type { AudioPort } from "./audio-port.ts";
import { pieceAt } from "./piece-at.ts";
import { roundsFor, soundsFor } from "./sounding.ts";

/** Milliseconds from one effect of a change to the next: the verdict is heard before the work it does. */
const APART = 350;

/** A reader of the game that lets it be heard. */
export function soundReader(audio: AudioPort): Reader {
  let before: GameState | null = null;
  return (after, events) => {
    const { music, effects } = after.settings;
    if (before?.settings.effects !== effects) audio.effects(effects);
    if (before?.settings.music !== music) audio.music(music);
    const rounds = roundsFor(before, after);
    if (rounds !== null) audio.theme(rounds, pieceAt(after.screen));
    soundsFor(before, after, events).forEach((name, n) => audio.effect(name, n * APART));
    before = after;
  };
}
