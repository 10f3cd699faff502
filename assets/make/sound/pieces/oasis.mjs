/**
 * The oasis cities, in twenty bars of three beats on D with a narrow second (D D# F# G A A# C), our own melody: the rubab
 * over the dancing usul of the doira, which rises to the high strings and comes down by steps to its ground.
 */
import { piece } from "../piece.mjs";
import { komuzChords, onBells, onDoira, onRubab } from "../players.mjs";
import { curve, melody } from "../score.mjs";

const LOUD = curve("0:.48 12:.58 14:.66 24:.72 30:.8 36:.86 42:.8 48:.66 56:.5 60:.44");
const RUBAB = melody(`
  D4:1 D#4:.5 F#4:1 D#4:.5 | D4:1.5 A3:1.5 | D4:.5 D#4:.5 F#4:.5 G4:1 F#4:.5 | D#4:1/ D4:2
  A4:1! G4:.5 F#4:1 G4:.5 | A4:3/ | A4:.5 A#4:.5 A4:.5 G4:1 F#4:.5 | G4:1.5/ A4:1.5
  A#4:1! A4:.5 G4:1 F#4:.5 | A4:1 G4:.5 F#4:1 D#4:.5 | F#4:.5 G4:.5 A4:.5 G4:.5 F#4:.5 D#4:.5 | D4:3
  C5:1! A#4:.5 A4:1 G4:.5 | A4:3/ | A#4:.5 A4:.5 G4:.5 F#4:1 G4:.5 | A4:1.5 F#4:1.5
  G4:1 F#4:.5 D#4:1 D4:.5 | F#4:.5 D#4:.5 D4:.5 C4:1 D4:.5 | D#4:1.5/ D4:1.5 | D4:3`);
const USUL = "b0:.9 t.5:.3 t1:.55 b1.5:.65 t2:.45 t2.5:.28";
const LIGHT = "b0:.6 t1:.3 b1.5:.4";
const GROUND = "D3 A2 D3 D3 D3 D3 D3 G2 D3 D3 D3 D3 A2 D3 G2 D3 G2 D3 A2 D3".split(" ");
const BELLS = melody("-:15 A5:3 -:18 D6:3 -:18 D5:3");

export const oasis = () =>
  piece({
    seed: 20250616,
    beat: 0.56,
    beats: 60,
    around: { seconds: 1.9, dark: 0.4, share: 0.3 },
    players: [
      onRubab(RUBAB, LOUD, { gain: 0.95, pan: 0.08 }),
      komuzChords(GROUND, "l0:.8 f1:.4 o1.5:.55 f2.5:.35", LOUD, { bar: 3, pan: -0.32, gain: 0.75 }),
      onBells(BELLS, LOUD, { gain: 0.3 }),
      onDoira(
        Array.from({ length: 20 }, (_, bar) => [bar * 3, bar < 4 || bar > 17 ? LIGHT : USUL]),
        LOUD,
        0.7,
      ),
    ],
  });
