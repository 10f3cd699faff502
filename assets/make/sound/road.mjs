/**
 * The theme of the road, in twelve bars of four beats, D gong (D E F# A B), our own melody: the pipa sets out alone;
 * doira and dombra take up the gallop and carry it to the pass; the rubab comes home, and the last bar is left to the
 * room.
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
import { curve, melody, strokes } from "./score.mjs";
import { folded, track } from "./track.mjs";

const BEAT = 0.715;
export const ROAD_SECONDS = 48 * BEAT;
/** The first note is not quite on the seam, so that no attack is cut. */
const LEAD = 0.06;

const PIPA = melody(`
  A4:1.5 B4:.5 D5:1/ B4:1 | A4:1 F#4:.5 E4:.5 F#4:2~ | D5:1.5/ E5:.5 D5:.5 B4:.5 A4:1 | E4:.5 F#4:.5 A4:3
  F#5:1.5! E5:.5 D5:1 E5:1 | B4:.5 D5:.5 E5:1 B4:2~
  E5:1! F#5:.5 A5:.5! B5:1.5~! A5:.5 | F#5:.5 E5:.5 D5:.5 B4:.5 A4:2~
  -:4 | -:2 B4:.5 A4:.5 F#4:1 | -:2.5 A4:.5 B4:.5 D5:.5 | -:1 D5:1 A5:2`);
const RUBAB = melody(
  "D4:1/ F#4:.5 A4:.5 B4:1.5/ A4:.5 | F#4:1 E4:1 -:2 | E4:.5 F#4:.5 A4:1/ F#4:.5 E4:.5 -:1 | D4:3.5",
  32,
);

/**
 * Loudness of the whole, 0 to 1, by beat: a soft setting out, breath, a climb to the pass in bar 7, a quiet coming
 * home.
 */
const LOUD = curve(
  "0:.42 8:.52 10:.56 13:.42 15.5:.42 16:.72 22:.7 24:.82 27:1 29:.82 31:.5 32:.46 35:.54 40:.48 44:.38 48:.34",
);

/** The strings under each bar: [low, fifth]. */
const STRINGS = { D: ["D3", "A3"].map(hertz), B: ["B2", "F#3"].map(hertz), A: ["A2", "E3"].map(hertz) };
const GROUND = [..."DDBADBADDBAD"].map((letter) => STRINGS[letter]);

function layMelodies({ lay, at, chance }) {
  for (const note of PIPA) {
    const force = Math.min(1, LOUD(note.beat) * (note.strong ? 1.18 : 1) * (0.95 + 0.1 * chance()));
    const seconds = note.beats * BEAT + (note.beats >= 2 ? 0.5 : 0.12);
    const touch = { chance, slide: note.slid ? 2 : 0, shake: note.beats >= 1.5 ? 1 : 0 };
    lay(at(note.beat), (note.long ? pipaRoll : pipa)(hertz(note.name), seconds, force, touch), 0.98, -0.22);
  }
  for (const note of RUBAB) {
    const force = LOUD(note.beat) * 1.35 * (0.95 + 0.1 * chance());
    lay(
      at(note.beat),
      rubab(hertz(note.name), note.beats * BEAT + 0.2, force, { chance, slide: note.slid ? 2 : 0 }),
      0.8,
      0.24,
    );
  }
}

/** Broken chords of the komuz in the quiet bars (low, fifth, octave); in the last it speaks once. */
function layKomuz({ lay, at, chance }) {
  for (const bar of [0, 1, 2, 3, 8, 9, 10, 11]) {
    const [low, fifth] = GROUND[bar];
    const notes = { l: low, f: fifth, o: low * 2 };
    const last = { 3: 2, 11: 0 }[bar] ?? 4;
    for (const { kind, beat, weight } of strokes("l0:1 f1:.6 o1.5:.7 f2:.6 o3:.6 f3.5:.5")) {
      if (beat > last) continue;
      const force = LOUD(bar * 4 + beat) * weight * (0.9 + 0.2 * chance());
      lay(at(bar * 4 + beat), komuz(notes[kind], 1.7 * BEAT, force, { chance }), 0.88, 0.34);
    }
  }
}

/** The gallop: long, short, short, brushed down and up; it holds its breath at the end of bar 8. */
function layDombra({ lay, at, chance }) {
  const gallop = strokes("0:1 .5:.62 .75:.6^ 1:.8 1.5:.6 1.75:.6^ 2:.92 2.5:.62 2.75:.6^ 3:.8 3.5:.66^");
  for (const bar of [4, 5, 6, 7]) {
    const [low, fifth] = GROUND[bar];
    for (const { beat, weight, up } of gallop) {
      if (bar === 7 && beat > 2) continue;
      const force = LOUD(bar * 4 + beat) * weight * (0.92 + 0.16 * chance());
      const seconds = (bar === 7 && beat === 2 ? 1.8 : 0.55) * BEAT;
      lay(at(bar * 4 + beat), dombra([low, beat >= 2 ? low * 2 : fifth], seconds, force, { chance, up }), 0.82, 0.3);
    }
  }
  for (const { beat, weight } of strokes("32:.9 40:.7 44:.8")) {
    lay(at(beat), dombra(GROUND[beat / 4], 3.4 * BEAT, LOUD(beat) * weight, { chance }), 0.85, 0.1);
  }
}

/** The usul of the drum under the gallop; alone it leads into it (bar 4), and once in a while it marks a bar. */
function layDoira({ lay, at, chance }) {
  const sounds = { b: bum, t: tak, s: shake };
  const places = { b: -0.04, t: -0.14, s: -0.2 };
  const usul = "b0:1 t.75:.3 t1:.6 b1.5:.5 t2:.4 b2.5:.75 t3:.65 t3.5:.3 t3.75:.36";
  const beaten = [
    [0, "b8:.6 b12:.6 t15:.22 t15.25:.28 t15.5:.36 t15.75:.5"],
    [16, usul],
    [20, usul],
    [24, usul],
    [28, "b0:1 t1:.5 b2:.7 s2:.5"],
    [32, "b0:.7 b4:.5 b8:.55 b12:.6 s13:.5"],
  ];
  for (const [start, bar] of beaten) {
    for (const { kind, beat, weight } of strokes(bar)) {
      const force = LOUD(start + beat) * weight * (0.92 + 0.16 * chance());
      lay(at(start + beat), sounds[kind](force, { chance }), 0.8, places[kind]);
    }
  }
}

/**
 * Both channels of the theme, one turn of the loop: -18 LUFS, peaks under -3.6 dBFS, so that after packing they are
 * under -2.
 */
export function road() {
  const dry = track(ROAD_SECONDS + 5);
  const chance = seeded(20261122);
  const players = { lay: dry.lay, chance, at: (beat) => LEAD + beat * BEAT + (chance() - 0.5) * 0.012 };
  for (const play of [layMelodies, layKomuz, layDombra, layDoira]) play(players);
  const wet = room(dry.left, dry.right, { seconds: 1.9, dark: 0.34 });
  const heard = [dry.left, dry.right].map((channel, n) => channel.map((x, i) => x + 0.3 * wet[n][i]));
  const turn = heard.map((channel) => folded(channel, ROAD_SECONDS));
  return levelled(turn, -18, -3.6);
}
