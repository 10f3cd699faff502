/**
 * The steppe, a küi of our own in sixteen bars of four beats on D: the dombra gallops, climbs twice, and rests on its open
 * strings; hooves of the doira come near and go by, and a komuz calls from the other side.
 */
import { piece } from "../piece.mjs";
import { dombraGallop, onDoira, onKomuz } from "../players.mjs";
import { curve, melody } from "../score.mjs";

const LOUD = curve("0:.5 8:.6 14:.52 16:.7 24:.74 30:.6 32:.8 40:.95 44:.8 52:.66 60:.5 64:.44");
const KUI = melody(`
  A3:2 A3:1 G3:1 | A3:2 C4:1 A3:1 | G3:2 F3:1 G3:1 | A3:4
  D4:2! C4:1 A3:1 | C4:2 D4:2 | A3:1 G3:1 F3:1 E3:1 | G3:2 A3:2
  D4:1! E4:1 F4:2 | E4:1 D4:1 C4:2 | D4:2! A3:1 C4:1 | A3:2 G3:2
  A3:1 C4:1 D4:1! C4:1 | A3:2 G3:1 F3:1 | G3:1 E3:1 F3:1 G3:1 | A3:4`);
const DRONES = "D3 D3 D3 D3 D3 A2 D3 D3 D3 A2 D3 D3 D3 D3 A2 D3".split(" ");
const CALL = melody("-:4 A4:1 G4:1 E4:2 -:4 D4:1 E4:1 G4:2 -:4 A4:2 D5:2 -:2 C5:1 A4:1", 12);
const HOOVES = "b0:.6 t.5:.25 t.75:.22 b1:.4 t1.5:.22 t1.75:.2 b2:.55 t2.5:.25 t2.75:.22 b3:.4 t3.5:.2";

export const steppe = () =>
  piece({
    seed: 20250617,
    beat: 0.53,
    beats: 64,
    around: { seconds: 1.5, dark: 0.3, share: 0.22 },
    players: [
      dombraGallop(KUI, DRONES, LOUD),
      onKomuz(CALL, LOUD, { pan: -0.35, gain: 0.75 }),
      onDoira(
        [16, 20, 24, 32, 36, 40, 44, 48].map((start) => [start, HOOVES]),
        LOUD,
        0.55,
      ),
    ],
  });
