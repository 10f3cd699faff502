import { RATE } from "./rate.mjs";

/** A WAV file of 32-bit floats. */
export function wav(channels) {
  const [count, length] = [channels.length, channels[0].length];
  const file = Buffer.alloc(44 + length * count * 4);
  file.write("RIFF", 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(3, 20);
  file.writeUInt16LE(count, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * count * 4, 28);
  file.writeUInt16LE(count * 4, 32);
  file.writeUInt16LE(32, 34);
  file.write("data", 36);
  file.writeUInt32LE(length * count * 4, 40);
  for (let i = 0; i < length; i++)
    for (let n = 0; n < count; n++) file.writeFloatLE(channels[n][i], 44 + (i * count + n) * 4);
  return file;
}
