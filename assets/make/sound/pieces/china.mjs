/**
 * China, in eleven bars of four beats on G (G A B D E), our own melody: a street in the morning. The pipa tells, bells
 * answer at the ends of its lines, low strings walk beneath; in the middle it leans forward and takes its time again.
 */
import { piece } from "../piece.mjs";
import { komuzChords, onBells, onDoira, onPipa } from "../players.mjs";
import { curve, melody } from "../score.mjs";

const LOUD = curve("0:.46 8:.56 14:.5 16:.7 22:.66 28:.8 32:.9 36:.74 40:.5 44:.4");
const PIPA = melody(`
  D5:1.5/ E5:.5 G5:1 E5:1 | D5:.5 B4:.5 A4:1 B4:2~ | G4:1 A4:.5 B4:.5 D5:1.5/ E5:.5 | A4:3~ -:1
  E5:1! G5:.5 A5:.5 G5:1 E5:1 | D5:1.5~ E5:.5 B4:1 A4:1 | G4:.5 A4:.5 B4:.5 D5:.5 E5:1/ D5:1 | B4:1 A4:.5 G4:.5 A4:2~
  D5:1! E5:.5 G5:.5 A5:2~ | G5:.5 E5:.5 D5:1 B4:.5 A4:.5 G4:1 | G4:3~ -:1`);
const BELLS = melody("-:7 D6:1 -:7 E6:1 A5:4 -:8 G5:4 B5:4 D6:4 -:4");
const GROUND = "G2 D3 G2 D3 G2 D3 G2 D3 G2 D3 G2".split(" ");

export const china = () =>
  piece({
    seed: 20250613,
    beat: 0.78,
    beats: 44,
    around: { seconds: 1.7, dark: 0.36, share: 0.28 },
    players: [
      onPipa(PIPA, LOUD),
      onBells(BELLS, LOUD),
      komuzChords(GROUND, "l0:.9 f1:.5 o2:.65 f3:.45", LOUD, { pan: 0.3, gain: 0.7 }),
      onDoira(
        [
          [16, "b0:.7 t2:.3 b4:.6 t6:.3 b8:.65 t10:.3 b12:.6 t14:.3 t15:.3"],
          [32, "b0:.8 t2:.35 s3:.4 b4:.6 b8:.5"],
        ],
        LOUD,
        0.6,
      ),
    ],
  });
