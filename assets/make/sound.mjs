/**
 * Makes all sound: node assets/make/sound.mjs
 * Synthesises the effects, the six pieces and the beds, packs them (this needs ffmpeg; playing the game does not), writes
 * the table of the effects' places for src/audio, and prints what ffmpeg measures in each file.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { beds } from "./sound/beds.mjs";
import { effects } from "./sound/effects.mjs";
import { encode, heard } from "./sound/encode.mjs";
import { decibels, loudest } from "./sound/loudness.mjs";
import { RATE } from "./sound/rate.mjs";
import { china } from "./sound/pieces/china.mjs";
import { finale } from "./sound/pieces/finale.mjs";
import { mountains } from "./sound/pieces/mountains.mjs";
import { oasis } from "./sound/pieces/oasis.mjs";
import { road } from "./sound/pieces/road.mjs";
import { steppe } from "./sound/pieces/steppe.mjs";
import { sprite } from "./sound/sprite.mjs";

const folder = fileURLToPath(new URL("../public/audio", import.meta.url));
mkdirSync(folder, { recursive: true });

const made = effects();
for (const { name, samples } of made) {
  console.log(
    `${name}: ${(samples.length / RATE).toFixed(2)} s, loudest ${loudest([samples]).toFixed(1)} LUFS, peak ${decibels([samples]).toFixed(1)} dBFS`,
  );
}
const { samples, slots } = sprite(made);
writeFileSync(new URL("../../src/audio/effect-sprite.json", import.meta.url), `${JSON.stringify(slots, null, 2)}\n`);

const files = [
  ...encode(folder, "effects", [samples], { opus: 40, mp3: 56 }),
  ...Object.entries({ road, china, steppe, mountains, oasis, finale }).flatMap(([name, made]) =>
    encode(folder, name, made(), { opus: 24, mp3: 32 }),
  ),
  ...beds().flatMap(({ name, samples }) => encode(folder, name, [samples], { opus: 16, mp3: 32 })),
];
let bytes = 0;
for (const file of files) {
  const found = heard(file);
  bytes += found.bytes;
  const isMusic = !basename(file).startsWith("effects");
  if ((isMusic && Math.abs(found.lufs + 18) > 1) || found.peak > -1.5 || found.flat > 0)
    throw new Error(`${file}: ${JSON.stringify(found)}`);
  console.log(
    `${basename(file)}: ${found.seconds.toFixed(2)} s, ${found.lufs} LUFS, range ${found.range} LU, true peak ${found.peak} dBFS, flat factor ${found.flat}, ${(found.bytes / 1024).toFixed(0)} KB`,
  );
}
console.log(`together ${(bytes / 1024).toFixed(0)} KB`);
