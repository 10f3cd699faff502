import type { GameState, Reader } from "../domain/game-state.ts";
import type { AudioPort, Channel } from "./audio-port.ts";
import { bedAt } from "./bed-at.ts";
import { pieceAt } from "./piece-at.ts";
import { roundsFor, soundsFor } from "./sounding.ts";

/** Milliseconds from one effect of a change to the next: the verdict is heard before the work it does. */
const APART = 350;

const CHANNELS: readonly Channel[] = ["effects", "music", "ambience"];
const levelOf = ({ settings }: GameState, channel: Channel): number =>
  settings[channel] ? settings.volumes[channel] : 0;

/** A reader of the game that lets it be heard. */
export function soundReader(audio: AudioPort): Reader {
  let before: GameState | null = null;
  return (after, events) => {
    for (const channel of CHANNELS) {
      const level = levelOf(after, channel);
      if (before === null || levelOf(before, channel) !== level) audio.level(channel, level);
    }
    const rounds = roundsFor(before, after);
    if (rounds !== null) audio.theme(rounds, pieceAt(after.screen));
    audio.bed(bedAt(after.screen));
    soundsFor(before, after, events).forEach((name, n) => audio.effect(name, n * APART));
    before = after;
  };
}
