/** The pipa of Xi'an: four bright strings, plucked by nails near the bridge, on a shallow pear-shaped body. */
import { stopped, throughBody, together, withoutLow } from "../body.mjs";
import { string } from "../string.mjs";

const BODY = [
  [235, 6, 0.5],
  [410, 7, 0.7],
  [640, 8, 0.45],
  [1150, 6, 0.5],
  [2350, 4, 0.55],
  [3400, 5, 0.3],
];

function nail(hz, seconds, force, { slide = 0, shake = 0, chance }) {
  // Slid up to from `slide` semitones below, then shaken once the note has settled.
  const bend = (t) =>
    2 ** (-(slide / 12) * Math.exp(-t / 0.045)) *
    (1 + shake * 0.006 * Math.min(1, Math.max(0, t - 0.25) * 3) * Math.sin(33 * t));
  const shared = {
    seconds,
    dark: 0.13 - 0.08 * force,
    pick: 0.12,
    edge: 0.1 + 0.12 * force,
    soft: 0.00048 - 0.00034 * force,
    scrape: 0.1 + 0.22 * force,
    bend,
    chance,
  };
  const ring = 3.4 * (220 / hz) ** 0.35;
  return together([
    [0, string({ ...shared, hz, ring })],
    [0, string({ ...shared, hz: hz * 1.0007, ring: ring * 0.55 }), 0.6],
  ]);
}

/** One note; `force` 0 to 1 makes it louder and brighter. */
export function pipa(hz, seconds, force, touch) {
  const plucked = nail(hz, seconds + 0.5, force, touch);
  // High on the neck a string gives less; the player's hand makes up for it.
  const gain = (0.25 + 0.75 * force) * 0.5 * (hz / 440) ** 0.45;
  return stopped(withoutLow(throughBody(plucked, 0.5, BODY), 110), seconds, 0.3).map((x) => x * gain);
}

/** Lunzhi: the five fingers follow each other over the string, so that the note sings; it swells and dies away. */
export function pipaRoll(hz, seconds, force, touch) {
  const { chance } = touch;
  const parts = [[0, pipa(hz, seconds, force, touch)]];
  const gap = 0.083;
  const count = Math.floor(seconds / gap) - 2;
  for (let n = 1; n <= count; n++) {
    const swell = Math.sin((Math.PI * (n + 1)) / (count + 2));
    const nth = force * (0.3 + 0.4 * swell) * (n % 5 === 0 ? 1.15 : 1) * (0.9 + 0.2 * chance());
    parts.push([n * gap + (chance() - 0.5) * 0.008, pipa(hz, Math.min(0.5, seconds - n * gap), nth, { chance }), 0.62]);
  }
  return together(parts);
}
