/** The short sounds around the questions: help, paper, departure, rest, and what is finished. */
import { together } from "./body.mjs";
import { bell } from "./instruments/bell.mjs";
import { bum, shake, tak } from "./instruments/doira.mjs";
import { dombra } from "./instruments/dombra.mjs";
import { komuz } from "./instruments/komuz.mjs";
import { pipa, pipaRoll } from "./instruments/pipa.mjs";
import { rubab } from "./instruments/rubab.mjs";
import { rustle, thud, wood } from "./instruments/work.mjs";
import { hertz } from "./rate.mjs";

/** A small bell, far off, and its answer a third below: somebody helps. */
export const hint = (chance) =>
  together([
    [0, bell(hertz("F#5"), 0.6, 0.3, { chance })],
    [0.14, bell(hertz("D5"), 0.7, 0.24, { chance }), 0.8],
  ]);

/** A leaf of heavy paper is turned and smoothed. */
export const page = (chance) =>
  together([
    [0, rustle(0.2, 0.3, { low: 1100, high: 6800, rise: 0.05, fall: 0.07, chance })],
    [0.17, rustle(0.14, 0.22, { low: 500, high: 2800, rise: 0.01, fall: 0.05, chance })],
    [0.19, thud(110, 0.09, 0.03)],
  ]);

/** Wheels over two joints of the rails, slow, and a string that sets out. */
export const depart = (chance) =>
  together([
    [0, wood(250, 0.4, { fall: 0.02, chance })],
    [0, thud(70, 0.35, 0.06)],
    [0.11, wood(230, 0.34, { fall: 0.02, chance })],
    [0.11, thud(66, 0.3, 0.06)],
    [0.5, wood(250, 0.34, { fall: 0.02, chance }), 0.8],
    [0.5, thud(70, 0.3, 0.06), 0.8],
    [0.6, wood(230, 0.3, { fall: 0.02, chance }), 0.8],
    [0.28, dombra([hertz("D3"), hertz("A3")], 0.8, 0.5, { chance }), 0.7],
  ]);

/** All three stars: the strings of the whole road, upwards, over one stroke of the drum. */
export const flourish = (chance) =>
  together([
    [0, bum(0.6, { chance })],
    [0, dombra([hertz("D3"), hertz("A3")], 1.0, 0.7, { chance })],
    [0.1, rubab(hertz("F#4"), 0.6, 0.6, { chance }), 0.8],
    [0.2, komuz(hertz("A4"), 0.6, 0.5, { chance }), 0.8],
    [0.3, pipaRoll(hertz("D5"), 0.85, 0.7, { chance }), 0.8],
    [0.3, shake(0.4, { chance }), 0.5],
  ]);

/** A gap closes: the piece slides in, and two strings agree that were a step apart. */
export const mended = (chance) =>
  together([
    [0, rustle(0.12, 0.2, { low: 400, high: 2400, rise: 0.04, fall: 0.05, chance })],
    [0.11, wood(330, 0.6, { chance })],
    [0.13, rubab(hertz("E4"), 0.2, 0.45, { chance }), 0.7],
    [0.3, rubab(hertz("D4"), 0.5, 0.5, { chance }), 0.8],
    [0.32, pipa(hertz("A4"), 0.55, 0.5, { chance }), 0.7],
  ]);

/** The caravanserai: a harness bell, a hand on the drum's rim, and one low string by the fire. */
export const rest = (chance) =>
  together([
    [0, bell(hertz("A4"), 0.9, 0.25, { chance }), 0.8],
    [0.18, tak(0.22, { chance })],
    [0.3, komuz(hertz("D3"), 0.7, 0.5, { chance })],
  ]);
