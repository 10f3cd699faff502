/** Ways of playing that several pieces share: each takes what it plays and gives a player for `piece`. */
import { bell } from "./instruments/bell.mjs";
import { bum, shake, tak } from "./instruments/doira.mjs";
import { dombra } from "./instruments/dombra.mjs";
import { komuz } from "./instruments/komuz.mjs";
import { pipa, pipaRoll } from "./instruments/pipa.mjs";
import { rubab } from "./instruments/rubab.mjs";
import { hertz } from "./rate.mjs";
import { strokes } from "./score.mjs";

const DRUMS = { b: [bum, -0.04], t: [tak, -0.14], s: [shake, -0.2] };

/** `notes` of `melody`, as loud as `loud` says; long ones are rolled or shaken. */
export const onPipa = (notes, loud, { gain = 0.98, pan = -0.22 } = {}) =>
  function play({ lay, at, beat, chance }) {
    for (const note of notes) {
      const force = Math.min(1, loud(note.beat) * (note.strong ? 1.18 : 1) * (0.95 + 0.1 * chance()));
      const seconds = note.beats * beat + (note.beats >= 2 ? 0.5 : 0.12);
      const touch = { chance, slide: note.slid ? 2 : 0, shake: note.beats >= 1.5 ? 1 : 0 };
      lay(at(note.beat), (note.long ? pipaRoll : pipa)(hertz(note.name), seconds, force, touch), gain, pan);
    }
  };

export const onRubab = (notes, loud, { gain = 0.8, pan = 0.24 } = {}) =>
  function play({ lay, at, beat, chance }) {
    for (const note of notes) {
      const force = Math.min(1, loud(note.beat) * 1.35 * (note.strong ? 1.15 : 1) * (0.95 + 0.1 * chance()));
      const touch = { chance, slide: note.slid ? 2 : 0 };
      lay(at(note.beat), rubab(hertz(note.name), note.beats * beat + 0.2, force, touch), gain, pan);
    }
  };

export const onKomuz = (notes, loud, { gain = 0.95, pan = 0.1, slowness = 1.15 } = {}) =>
  function play({ lay, at, beat, chance }) {
    for (const note of notes) {
      const force = Math.min(1, loud(note.beat) * (note.strong ? 1.2 : 1) * (0.93 + 0.14 * chance()));
      lay(at(note.beat), komuz(hertz(note.name), note.beats * beat * slowness, force, { chance }), gain, pan);
    }
  };

/** Broken chords: `grounds` names the low string of each bar; letters of the pattern: low, fifth, octave, ninth below the tenth. */
export const komuzChords = (grounds, pattern, loud, { bar = 4, pan = 0.34, gain = 0.85 } = {}) =>
  function play({ lay, at, beat, chance }) {
    grounds.forEach((name, n) => {
      if (name === "-") return;
      const low = hertz(name);
      const notes = { l: low, f: low * 1.5, o: low * 2, t: low * 3 };
      for (const { kind, beat: place, weight } of strokes(pattern)) {
        const force = Math.min(1, loud(n * bar + place) * weight * (0.9 + 0.2 * chance()));
        lay(at(n * bar + place), komuz(notes[kind], 1.7 * beat, force, { chance }), gain, pan);
      }
    });
  };

/** A küi: the melody on the high string over an open low one (`drone` by bar), each note in gallops, long, short, short. */
export const dombraGallop = (notes, drones, loud, { gain = 0.85, pan = 0.2, bar = 4 } = {}) =>
  function play({ lay, at, beat, chance }) {
    for (const note of notes) {
      const drone = hertz(drones[Math.floor(note.beat / bar) % drones.length]);
      const held = note.beats >= 3;
      const gallop = strokes(held ? "0:1" : "0:1 .5:.6 .75:.55^");
      for (let place = 0; place < (held ? 1 : note.beats); place++) {
        for (const { beat: within, weight, up } of gallop) {
          if (place + within >= note.beats) continue;
          const lean = place === 0 && within === 0 && note.strong ? 1.2 : 1;
          const where = note.beat + place + within;
          const force = Math.min(1, loud(where) * weight * lean * (0.92 + 0.16 * chance()));
          const seconds = (held ? note.beats * 0.95 : 0.6) * beat;
          lay(at(where), dombra([drone, hertz(note.name)], seconds, force, { chance, up }), gain, pan);
        }
      }
    }
  };

/** `bars`: [first beat, strokes] each. */
export const onDoira = (bars, loud, gain = 0.8) =>
  function play({ lay, at, chance }) {
    for (const [start, bar] of bars)
      for (const { kind, beat, weight } of strokes(bar)) {
        const [sound, pan] = DRUMS[kind];
        const force = Math.min(1, loud(start + beat) * weight * (0.92 + 0.16 * chance()));
        lay(at(start + beat), sound(force, { chance }), gain, pan);
      }
  };

/** `notes` of `melody`; a bell rings for five seconds whatever its length. */
export const onBells = (notes, loud, { gain = 0.5, pan = 0.3 } = {}) =>
  function play({ lay, at, chance }) {
    for (const note of notes) {
      const side = pan * (note.beat % 8 < 4 ? 1 : -1);
      lay(at(note.beat), bell(hertz(note.name), 5, Math.min(1, loud(note.beat)), { chance }), gain, side);
    }
  };
