/**
 * The mountains, in fourteen bars of three, three and two eighths on A, our own melody: a komuz alone in a wide valley,
 * whose other side answers more softly a beat later; the rubab of the Pamirs takes it over the pass.
 */
import { piece } from "../piece.mjs";
import { komuzChords, onDoira, onKomuz, onRubab } from "../players.mjs";
import { curve, melody } from "../score.mjs";

const LOUD = curve("0:.5 12:.58 16:.7 20:.78 28:.66 32:.85 36:.8 44:.62 52:.5 56:.42");
const SONG = `
  A3:1.5 C4:1.5 D4:1 | E4:3! D4:1 | C4:1.5 A3:1.5 G3:1 | A3:4
  E4:1.5! G4:1.5 A4:1 | G4:1.5 E4:1.5 D4:1 | C4:1.5 D4:1.5 E4:1 | D4:4
  -:4 | -:4 | D4:1.5 C4:.5 A3:2 | G3:1.5 A3:1.5 C4:1 | A3:3 G3:1 | A3:4`;
const RUBAB = melody("A4:3! G4:1 | E4:1.5/ D4:1.5 C4:1 | D4:1.5 E4:.5 A4:2/ | G4:1.5 E4:1.5 C4:1 | -:4 | E4:3", 32);
const GROUND = "A2 A2 D3 A2 A2 D3 A2 D3 A2 A2 D3 G2 A2 A2".split(" ");
const loudAcross = (beat) => 0.34 * LOUD(Math.max(0, beat - 1));

export const mountains = () =>
  piece({
    seed: 20250618,
    beat: 0.62,
    beats: 56,
    around: { seconds: 3.1, dark: 0.42, share: 0.36 },
    players: [
      onKomuz(melody(SONG), LOUD, { pan: -0.18 }),
      onKomuz(melody(SONG, 1), loudAcross, { pan: 0.62, gain: 0.8 }),
      onRubab(RUBAB, LOUD),
      komuzChords(GROUND, "l0:.8 f1.5:.5 o3:.55", LOUD, { pan: 0.22, gain: 0.72 }),
      onDoira(
        [16, 20, 24, 32, 36, 40].map((start) => [start, "b0:.5 t1.5:.22 b3:.35 t3.5:.2"]),
        LOUD,
        0.5,
      ),
    ],
  });
