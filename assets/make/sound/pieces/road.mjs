/**
 * The theme of the road, in twelve bars of four beats, D gong (D E F# A B), our own melody: the pipa sets out alone;
 * doira and dombra take up the gallop and carry it to the pass; the rubab comes home, and the last bar is left to the
 * room.
 */
import { dombra } from "../instruments/dombra.mjs";
import { komuz } from "../instruments/komuz.mjs";
import { piece } from "../piece.mjs";
import { onDoira, onPipa, onRubab } from "../players.mjs";
import { hertz } from "../rate.mjs";
import { curve, melody, strokes } from "../score.mjs";

const BEAT = 0.715;

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

/** Broken chords of the komuz in the quiet bars (low, fifth, octave); in the last it speaks once. */
function onKomuz({ lay, at, chance }) {
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
function onDombra({ lay, at, chance }) {
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
const USUL = "b0:1 t.75:.3 t1:.6 b1.5:.5 t2:.4 b2.5:.75 t3:.65 t3.5:.3 t3.75:.36";
const BEATEN = [
  [0, "b8:.6 b12:.6 t15:.22 t15.25:.28 t15.5:.36 t15.75:.5"],
  [16, USUL],
  [20, USUL],
  [24, USUL],
  [28, "b0:1 t1:.5 b2:.7 s2:.5"],
  [32, "b0:.7 b4:.5 b8:.55 b12:.6 s13:.5"],
];

export const road = () =>
  piece({
    seed: 20261122,
    beat: BEAT,
    beats: 48,
    around: { seconds: 1.9, dark: 0.34, share: 0.3 },
    players: [onPipa(PIPA, LOUD), onRubab(RUBAB, LOUD), onKomuz, onDombra, onDoira(BEATEN, LOUD)],
  });
