/** A piece that goes round without a seam: what its players lay down, the room around it, its end folded onto its beginning. */
import { seeded } from "../kit/chance.mjs";
import { levelled } from "./loudness.mjs";
import { room } from "./room.mjs";
import { folded, track } from "./track.mjs";

/** Seconds that may ring on over the end. */
const TAIL = 5;
/** The first note is not quite on the seam, so that no attack is cut. */
const LEAD = 0.06;
/** Seconds by which hands are early or late. */
const HUMAN = 0.006;

/**
 * Both channels of one turn: -18 LUFS, peaks under -3.6 dBFS, so that after packing they are under -2. `beat` in
 * seconds; `around`: seconds in which the room falls by 60 dB, how dark it is, and its share. Each player is called with
 * `lay`, `at` (the second of a beat), `beat` and `chance`.
 */
export function piece({ seed, beat, beats, around: { seconds, dark, share }, players }) {
  const turn = beats * beat;
  const dry = track(turn + TAIL);
  const chance = seeded(seed);
  const at = (place) => LEAD + place * beat + (chance() - 0.5) * 2 * HUMAN;
  for (const play of players) play({ lay: dry.lay, at, beat, chance });
  const wet = room(dry.left, dry.right, { seconds, dark });
  const heard = [dry.left, dry.right].map((channel, n) => channel.map((x, i) => x + share * wet[n][i]));
  return levelled(
    heard.map((channel) => folded(channel, turn)),
    -18,
    -3.6,
  );
}
