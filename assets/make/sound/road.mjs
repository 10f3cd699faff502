/**
 * The theme of the road, in twelve bars of four beats, D gong (D E F# A B), our own melody: the pipa sets out alone; doira and dombra
 * take up the gallop and carry it to the pass; the rubab comes home, and the last bar is left to the room.
 */
import { seeded } from "../kit/chance.mjs";
import { bum, shake, tak } from "./instruments/doira.mjs";
import { dombra } from "./instruments/dombra.mjs";
import { komuz } from "./instruments/komuz.mjs";
import { pipa, pipaRoll } from "./instruments/pipa.mjs";
import { rubab } from "./instruments/rubab.mjs";
import { levelled } from "./loudness.mjs";
import { hertz } from "./rate.mjs";
import { room } from "./room.mjs";
import { curve, melody } from "./score.mjs";
import { folded, track } from "./track.mjs";

const BEAT = 0.715;
export const ROAD_SECONDS = 48 * BEAT;
/** The first note is not quite on the seam, so that no attack is cut. */
const LEAD = 0.06;

const PIPA = melody(`
  A4:1.5 B4:.5 D5:1/ B4:1 | A4:1 F#4:.5 E4:.5 F#4:2~ | D5:1.5/ E5:.5 D5:.5 B4:.5 A4:1 | E4:.5 F#4:.5 A4:3
  F#5:1.5! E5:.5 D5:1 E5:1 | B4:.5 D5:.5 E5:1 B4:2~ | E5:1! F#5:.5 A5:.5! B5:1.5~! A5:.5 | F#5:.5 E5:.5 D5:.5 B4:.5 A4:2~
  -:4 | -:2 B4:.5 A4:.5 F#4:1 | -:2.5 A4:.5 B4:.5 D5:.5 | -:1 D5:1 A5:2`);
const RUBAB = melody("D4:1/ F#4:.5 A4:.5 B4:1.5/ A4:.5 | F#4:1 E4:1 -:2 | E4:.5 F#4:.5 A4:1/ F#4:.5 E4:.5 -:1 | D4:3.5", 32);

/** Loudness of the whole, 0 to 1, by beat: a soft setting out, breath, a climb to the pass in bar 7, a quiet coming home. */
const LOUD = curve([[0, 0.42], [8, 0.52], [10, 0.56], [13, 0.42], [15.5, 0.42], [16, 0.72], [22, 0.7], [24, 0.82], [27, 1], [29, 0.82], [31, 0.5], [32, 0.46], [35, 0.54], [40, 0.48], [44, 0.38], [48, 0.34]]);

/** The strings under each bar: [low, fifth]. */
const GROUND = ["D3 A3", "D3 A3", "B2 F#3", "A2 E3", "D3 A3", "B2 F#3", "A2 E3", "D3 A3", "D3 A3", "B2 F#3", "A2 E3", "D3 A3"].map((names) => names.split(" ").map(hertz));

function layMelodies({ lay, at, chance }) {
  for (const note of PIPA) {
    const force = Math.min(1, LOUD(note.beat) * (note.strong ? 1.18 : 1) * (0.95 + 0.1 * chance()));
    const seconds = note.beats * BEAT + (note.beats >= 2 ? 0.5 : 0.12);
    const touch = { chance, slide: note.slid ? 2 : 0, shake: note.beats >= 1.5 ? 1 : 0 };
    lay(at(note.beat), (note.long ? pipaRoll : pipa)(hertz(note.name), seconds, force, touch), 0.98, -0.22);
  }
  for (const note of RUBAB) {
    const force = LOUD(note.beat) * 1.35 * (0.95 + 0.1 * chance());
    lay(at(note.beat), rubab(hertz(note.name), note.beats * BEAT + 0.2, force, { chance, slide: note.slid ? 2 : 0 }), 0.8, 0.24);
  }
}

/** Broken chords of the komuz in the quiet bars; in the last it speaks once. */
function layKomuz({ lay, at, chance }) {
  const figure = [[0, 0, 1], [1, 1, 0.6], [1.5, 2, 0.7], [2, 1, 0.6], [3, 2, 0.6], [3.5, 1, 0.5]];
  for (const bar of [0, 1, 2, 3, 8, 9, 10, 11]) {
    const [low, fifth] = GROUND[bar];
    for (const [beat, which, weight] of figure) {
      if ((bar === 3 && beat > 2) || (bar === 11 && beat > 0) || (bar === 0 && beat < 1 && which > 0)) continue;
      const force = LOUD(bar * 4 + beat) * weight * (0.9 + 0.2 * chance());
      lay(at(bar * 4 + beat), komuz([low, fifth, low * 2][which], 1.7 * BEAT, force, { chance }), 0.88, 0.34);
    }
  }
}

/** The gallop: long, short, short, brushed down and up; it holds its breath at the end of bar 8. */
function layDombra({ lay, at, chance }) {
  for (const bar of [4, 5, 6, 7]) {
    for (const [beat, up, weight] of [[0, 0, 1], [0.5, 0, 0.62], [0.75, 1, 0.6], [1, 0, 0.8], [1.5, 0, 0.6], [1.75, 1, 0.6], [2, 0, 0.92], [2.5, 0, 0.62], [2.75, 1, 0.6], [3, 0, 0.8], [3.5, 1, 0.66]]) {
      if (bar === 7 && beat > 2) continue;
      const [low, high] = GROUND[bar];
      const force = LOUD(bar * 4 + beat) * weight * (0.92 + 0.16 * chance());
      lay(at(bar * 4 + beat), dombra([low, beat >= 2 ? low * 2 : high], (bar === 7 && beat === 2 ? 1.8 : 0.55) * BEAT, force, { chance, up: up === 1 }), 0.82, 0.3);
    }
  }
  for (const [beat, weight] of [[32, 0.9], [40, 0.7], [44, 0.8]]) lay(at(beat), dombra(GROUND[beat / 4], 3.4 * BEAT, LOUD(beat) * weight, { chance }), 0.85, 0.1);
}

function layDoira({ lay, at, chance }) {
  const hit = (stroke, beat, weight, pan = -0.05) => lay(at(beat), stroke(LOUD(beat) * weight * (0.92 + 0.16 * chance()), { chance }), 0.8, pan);
  for (const beat of [8, 12]) hit(bum, beat, 0.6);
  for (const [beat, weight] of [[15, 0.22], [15.25, 0.28], [15.5, 0.36], [15.75, 0.5]]) hit(tak, beat, weight, -0.12);
  for (const bar of [4, 5, 6, 7]) {
    const usul = bar === 7 ? [[bum, 0, 1], [tak, 1, 0.5], [bum, 2, 0.7]] : [[bum, 0, 1], [tak, 0.75, 0.3], [tak, 1, 0.6], [bum, 1.5, 0.5], [tak, 2, 0.4], [bum, 2.5, 0.75], [tak, 3, 0.65], [tak, 3.5, 0.3], [tak, 3.75, 0.36]];
    for (const [stroke, beat, weight] of usul) hit(stroke, bar * 4 + beat, weight, stroke === tak ? -0.14 : -0.04);
  }
  for (const beat of [30, 45]) hit(shake, beat, 0.5, -0.2);
  for (const [beat, weight] of [[32, 0.7], [36, 0.5], [40, 0.55], [44, 0.6]]) hit(bum, beat, weight);
}

/** Both channels of the theme, one turn of the loop: -18 LUFS, peaks under -3.6 dBFS, so that after packing they are under -2. */
export function road() {
  const dry = track(ROAD_SECONDS + 5);
  const chance = seeded(20261122);
  const players = { lay: dry.lay, chance, at: (beat) => LEAD + beat * BEAT + (chance() - 0.5) * 0.012 };
  for (const play of [layMelodies, layKomuz, layDombra, layDoira]) play(players);
  const wet = room(dry.left, dry.right, { seconds: 1.9, dark: 0.34 });
  const mixed = [dry.left, dry.right].map((channel, n) => folded(channel.map((x, i) => x + 0.3 * wet[n][i]), ROAD_SECONDS));
  return levelled(mixed, -18, -3.6);
}
