/** What a place sounds like when nobody plays: nine seconds each, round and round without a seam, mono, and nothing in them that asks to be listened to. */
import { seeded } from "../kit/chance.mjs";
import { bell } from "./instruments/bell.mjs";
import { thud, wood } from "./instruments/work.mjs";
import { levelled } from "./loudness.mjs";
import { RATE, samplesOf } from "./rate.mjs";
import { folded } from "./track.mjs";

export const SECONDS = 9;
/** Seconds in which the end of a noise goes over into its beginning. */
const OVER = 1;

/** A wave that fits into the loop `turns` times, from 0 to 1. */
const swell = (t, turns, phase = 0) => 0.5 - 0.5 * Math.cos(2 * Math.PI * ((turns * t) / SECONDS + phase));

/** Noise between two pitches (Hz), each a function of the second; its end goes over into its beginning at equal power. */
function noise(low, high, chance) {
  const length = samplesOf(SECONDS);
  const over = samplesOf(OVER);
  const raw = new Float64Array(length + over);
  let [top, bottom] = [0, 0];
  for (let i = 0; i < raw.length; i++) {
    const t = i / RATE;
    top += (chance() * 2 - 1 - top) * (1 - Math.exp((-2 * Math.PI * high(t)) / RATE));
    bottom += (top - bottom) * (1 - Math.exp((-2 * Math.PI * low(t)) / RATE));
    raw[i] = top - bottom;
  }
  const out = raw.slice(0, length);
  for (let i = 0; i < over; i++) {
    const turn = (Math.PI / 2) * (i / over);
    out[i] = raw[i] * Math.sin(turn) + raw[length + i] * Math.cos(turn);
  }
  return out;
}
/** Short sounds at their seconds; what rings over the end is heard at the beginning. */
function strewn(parts) {
  const out = new Float64Array(samplesOf(SECONDS + 3));
  for (const [at, samples, gain] of parts)
    for (let i = 0; i < samples.length; i++) out[samplesOf(at) + i] += samples[i] * gain;
  return folded(out, SECONDS);
}
const sum = (...channels) => channels[0].map((_, i) => channels.reduce((all, channel) => all + channel[i], 0));
const shaped = (samples, gain) => samples.map((x, i) => x * gain(i / RATE));
const at = (hz) => () => hz;

/** Gusts over grass: three slow swells that never meet alike, brighter as they rise. */
function wind(chance) {
  const gust = (t) => 0.25 + 0.4 * swell(t, 1) + 0.25 * swell(t, 2, 0.3) + 0.1 * swell(t, 5, 0.7);
  const body = noise(at(140), (t) => 320 + 700 * gust(t), chance);
  const grass = noise(at(2200), at(5200), chance);
  return sum(
    shaped(body, gust),
    shaped(grass, (t) => 0.12 * gust(t) ** 2),
  );
}
/** A train goes by at some distance: wheels over joints, six times, under a rumble. */
function rail(chance) {
  const joints = Array.from({ length: 6 }, (_, n) => n * 1.5).flatMap((start) =>
    [0, 0.13, 0.62, 0.75].map((later) => [
      start + later,
      wood(210 + 14 * chance(), 0.3, { fall: 0.03, chance }),
      0.55 + 0.2 * chance(),
    ]),
  );
  const weights = joints.map(([start]) => [start, thud(62, 0.5, 0.07), 0.7]);
  const rumble = noise(at(40), at(240), chance);
  return sum(
    strewn([...joints, ...weights]),
    shaped(rumble, (t) => 1.1 + 0.3 * swell(t, 6)),
  );
}
/** Water over stones: a broad rush, and drops that sing upwards. */
function river(chance) {
  const rush = noise(at(350), (t) => 1500 + 500 * swell(t, 3), chance);
  const drops = Array.from({ length: 150 }, () => {
    const [hz, fall, force] = [500 + 1300 * chance() ** 2, 0.012 + 0.03 * chance(), 0.02 + 0.06 * chance()];
    let phase = 0;
    const drop = new Float64Array(samplesOf(fall * 6)).map((_, i) => {
      const t = i / RATE;
      phase += (2 * Math.PI * hz * (1 + 3 * t)) / RATE;
      return Math.sin(phase) * force * Math.exp(-t / fall) * Math.min(1, i / 80);
    });
    return [SECONDS * chance(), drop, 1];
  });
  return sum(
    shaped(rush, (t) => 0.7 + 0.15 * swell(t, 2)),
    strewn(drops),
  );
}
/** Voices as one hum: bands of speech that rise and fall at the pace of syllables, no word in them; a bowl now and then. */
function bazaar(chance) {
  const voices = [320, 430, 560, 700, 920, 1250, 1700].map((hz) => {
    const [pace, pause, phase] = [26 + Math.floor(14 * chance()), 2 + Math.floor(4 * chance()), chance()];
    const band = noise(at(hz * 0.8), at(hz * 1.25), chance);
    return shaped(band, (t) => (0.15 + 0.85 * swell(t, pace, phase) ** 2) * (0.35 + 0.65 * swell(t, pause, phase * 3)));
  });
  const bowls = [1.1, 4.7, 7.4].map((start) => [start, bell(1250 + 900 * chance(), 0.6, 0.2, { chance }), 0.25]);
  return sum(...voices, strewn(bowls));
}
/** A turbine hall behind a wall: the hum of the mains and its overtones, two machines that beat slowly, and their air. */
function generator(chance) {
  const tones = [
    [50, 0.3],
    [100, 0.5],
    [100 + 2 / SECONDS, 0.35],
    [150, 0.14],
    [200, 0.2],
    [200 - 3 / SECONDS, 0.14],
    [300, 0.08],
    [400, 0.05],
  ].map(([hz, gain]) => [hz, gain, chance()]);
  const hum = new Float64Array(samplesOf(SECONDS)).map((_, i) =>
    tones.reduce((all, [hz, gain, phase]) => all + 0.3 * gain * Math.sin(2 * Math.PI * ((hz * i) / RATE + phase)), 0),
  );
  return sum(
    hum,
    shaped(noise(at(300), at(1400), chance), (t) => 0.22 + 0.04 * swell(t, 4)),
  );
}

/** Name and samples of each bed, as loud as the pieces: how quiet they are is the player's choice. */
export const beds = () =>
  Object.entries({ wind, rail, river, bazaar, generator }).map(([name, make], n) => {
    const [samples] = levelled([make(seeded(3000 + n))], -19.7, -4);
    return { name, samples };
  });
