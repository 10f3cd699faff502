/** The short sounds of the game, mono, in the key of the road's theme so that they never quarrel with it. */
import { seeded } from "../kit/chance.mjs";
import { together } from "./body.mjs";
import { bum, shake, tak } from "./instruments/doira.mjs";
import { dombra } from "./instruments/dombra.mjs";
import { komuz } from "./instruments/komuz.mjs";
import { pipa, pipaRoll } from "./instruments/pipa.mjs";
import { rubab } from "./instruments/rubab.mjs";
import { rustle, thud, wood } from "./instruments/work.mjs";
import { depart, flourish, hint, mended, page, rest } from "./effects-on-the-way.mjs";
import { levelled, loudest } from "./loudness.mjs";
import { hertz, samplesOf } from "./rate.mjs";
import { room } from "./room.mjs";

/** Two notes up, a fourth, and the octave as a glint: settled, not triumphant. */
const right = (chance) =>
  together([
    [0, pipa(hertz("A4"), 0.35, 0.62, { chance })],
    [0.11, pipa(hertz("D5"), 0.75, 0.75, { chance })],
    [0.115, komuz(hertz("D4"), 0.7, 0.6, { chance }), 0.7],
    [0.22, pipa(hertz("A5"), 0.6, 0.4, { chance }), 0.5],
  ]);

/** Two low gut notes that bend a step down and are stopped by the hand: "hm", not "no". */
const wrong = (chance) =>
  together([
    [0, komuz(hertz("F#3"), 0.16, 0.42, { chance })],
    [0.19, komuz(hertz("E3"), 0.32, 0.36, { chance })],
    [0.19, thud(82, 0.03, 0.05)],
  ]);

/** Something is set in its place: mallet, skin, and the strings hum. */
const step = (chance) =>
  together([
    [0, wood(392, 0.5, { chance })],
    [0.09, wood(440, 0.75, { chance })],
    [0.09, bum(0.55, { chance })],
    [0.12, rubab(hertz("D4"), 0.35, 0.5, { chance }), 0.7],
    [0.2, rubab(hertz("A4"), 0.4, 0.5, { chance }), 0.7],
  ]);

/** The journey halts: bells of the harness, one broad stroke over the strings, a note that opens. */
const arrive = (chance) =>
  together([
    [0, shake(0.5, { chance }), 0.7],
    [0.02, dombra([hertz("D3"), hertz("A3")], 0.95, 0.75, { chance })],
    [0.06, dombra([hertz("D4"), hertz("F#4")], 0.9, 0.6, { chance }), 0.7],
    [0.16, pipaRoll(hertz("A4"), 0.75, 0.6, { chance }), 0.8],
    [0.3, tak(0.2, { chance })],
  ]);

/** A seal pressed on paper and lifted. */
const stamp = (chance) =>
  together([
    [0, rustle(0.05, 0.14, { low: 700, high: 3500, rise: 0.01, fall: 0.02, chance })],
    [0.03, thud(96, 0.6, 0.055)],
    [0.03, wood(205, 0.3, { fall: 0.02, chance })],
    [0.035, rustle(0.12, 0.55, { low: 500, high: 5200, rise: 0.001, fall: 0.022, chance })],
    [0.23, rustle(0.14, 0.13, { low: 1400, high: 6500, rise: 0.03, fall: 0.03, chance })],
  ]);

const button = (chance) =>
  together([
    [0, wood(980, 0.3, { fall: 0.008, chance })],
    [0, rustle(0.03, 0.1, { low: 900, high: 4000, rise: 0.001, fall: 0.005, chance })],
  ]);

/** Each with the seconds it lasts, its loudest 0.4 s in LUFS, and how much of the room is heard. */
const MAKERS = {
  right: [right, 1.0, -19, 0.3],
  wrong: [wrong, 0.6, -24, 0.12],
  step: [step, 0.95, -19, 0.25],
  arrive: [arrive, 1.2, -19, 0.3],
  stamp: [stamp, 0.45, -21, 0.15],
  button: [button, 0.1, -38, 0],
  hint: [hint, 0.8, -26, 0.3],
  page: [page, 0.35, -30, 0.05],
  depart: [depart, 1.1, -22, 0.25],
  flourish: [flourish, 1.2, -19, 0.35],
  mended: [mended, 0.9, -20, 0.25],
  rest: [rest, 1.1, -22, 0.35],
};

/** Dry sound with its room, cut to its length with a soft end. */
function placed(samples, seconds, wet) {
  const dry = new Float64Array(samplesOf(seconds));
  dry.set(samples.subarray(0, dry.length));
  const [a, b] = room(dry, dry, { seconds: 0.9, dark: 0.4, before: 0.006 });
  const end = samplesOf(Math.min(0.25, seconds * 0.4));
  return dry.map((x, i) => (x + wet * 0.5 * (a[i] + b[i])) * Math.min(1, (dry.length - 1 - i) / end));
}

/** Name and samples of each effect, in the order in which the sprite holds them. */
export function effects() {
  return Object.entries(MAKERS).map(([name, [make, seconds, target, wet]], n) => {
    const [samples] = levelled([placed(make(seeded(1000 + n)), seconds, wet)], target, -4, loudest);
    return { name, samples };
  });
}
