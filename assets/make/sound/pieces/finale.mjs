/**
 * The finale, in fourteen bars of four beats on D (D E F# A B), the ground of the road's theme, our own melody: all who
 * played along the way play together; it ends where the road began, so that it can go round.
 */
import { piece } from "../piece.mjs";
import { dombraGallop, komuzChords, onBells, onDoira, onPipa, onRubab } from "../players.mjs";
import { curve, melody } from "../score.mjs";

const LOUD = curve("0:.6 6:.7 8:.66 16:.8 24:.9 28:.84 32:.78 40:.95 46:1 50:.8 54:.6 56:.54");
const PIPA = melody(`
  D5:1! E5:.5 F#5:.5 A5:2~ | F#5:.5 E5:.5 D5:1 B4:2~ | A4:1 B4:.5 D5:.5 E5:1.5/ F#5:.5 | E5:4~
  F#5:1! A5:.5 B5:.5 A5:1 F#5:1 | E5:.5 F#5:.5 A5:1 B5:2~ | B5:1! A5:.5 F#5:.5 E5:1 D5:1 | B4:.5 D5:.5 E5:1 A4:2~
  D5:1! E5:.5 F#5:.5 A5:1 B5:1 | A5:.5 F#5:.5 E5:.5 D5:.5 E5:2~ | B4:.5 D5:.5 E5:.5 F#5:.5 A5:1! F#5:1 | E5:1 D5:1 B4:1 A4:1
  D5:1.5/ E5:.5 D5:1 B4:1 | D5:4~`);
const RUBAB = melody("D4:2 F#4:2 | A4:2/ F#4:2 | B3:2 D4:2 | E4:2 A3:2", 16).concat(
  melody("F#4:2 A4:2 | E4:2 F#4:2 | A3:2 B3:2 | D4:4", 40),
);
const DOMBRA = melody(
  "A3:2 A3:2 | B3:2 A3:2 | F#3:2 A3:2 | A3:2 E3:2 | A3:2 B3:2 | A3:2 F#3:2 | B3:2 A3:2 | A3:2 F#3:2 | E3:2 A3:2 | A3:3",
  16,
);
const DRONES = "D3 B2 A2 D3 D3 A2 B2 A2 D3 A2 B2 A2 A2 D3".split(" ");
const BELLS = melody("D5:4 -:4 A5:4 -:4 F#5:4 B5:4 -:4 A5:4 D6:4 -:4 B5:4 -:4 A5:4 D5:4");
const USUL = "b0:.9 t.75:.28 t1:.5 b1.5:.45 t2:.4 b2.5:.65 t3:.55 t3.5:.3 t3.75:.3";

export const finale = () =>
  piece({
    seed: 20250622,
    beat: 0.6,
    beats: 56,
    around: { seconds: 2.1, dark: 0.34, share: 0.3 },
    players: [
      onPipa(PIPA, LOUD),
      onRubab(RUBAB, LOUD, { gain: 0.7 }),
      dombraGallop(DOMBRA, DRONES, (beat) => 0.75 * LOUD(beat), { gain: 0.62, pan: 0.34 }),
      komuzChords(DRONES, "l0:.8 f1:.45 o2:.6 t3:.4", LOUD, { pan: -0.4, gain: 0.6 }),
      onBells(BELLS, LOUD, { gain: 0.34 }),
      onDoira(
        [
          [0, "b0:.6 b4:.5 t7:.3 t7.5:.35 b8:.6 b12:.6 t15:.3 t15.25:.3 t15.5:.4 t15.75:.5"],
          ...[16, 20, 24, 28, 32, 36, 40, 44].map((start) => [start, USUL]),
          [48, "b0:.8 t2:.4 s3:.5 b4:.7 s5:.4"],
        ],
        LOUD,
        0.72,
      ),
    ],
  });
