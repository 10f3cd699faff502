/** The only part that needs ffmpeg: it packs what was synthesised, and measures what came out. */
import { execFileSync, spawnSync } from "node:child_process";
import { statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wav } from "./wav.mjs";

/** No dates, versions or random ids in the files: the same sound gives the same bytes. */
const SAME = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

function ffmpeg(...args) {
  execFileSync("ffmpeg", ["-y", "-hide_banner", "-loglevel", "error", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Half of each side: the plain way of -ac 1 would be 3 dB louder and could clip. */
const TO_MONO = ["-af", "pan=mono|c0=0.5*c0+0.5*c1"];

/** Writes `folder/name.webm` (Opus) and `folder/name.mp3`, the one behind it, always mono; rates in kbit/s. */
export function encode(folder, name, channels, { opus, mp3 }) {
  const source = join(tmpdir(), `${name}-${process.pid}.wav`);
  writeFileSync(source, wav(channels));
  const files = ["webm", "mp3"].map((ending) => join(folder, `${name}.${ending}`));
  try {
    ffmpeg(
      "-i",
      source,
      ...SAME,
      "-c:a",
      "libopus",
      "-b:a",
      `${opus}k`,
      "-vbr",
      "on",
      "-application",
      "audio",
      "-frame_duration",
      "60",
      files[0],
    );
    ffmpeg(
      "-i",
      source,
      ...SAME,
      "-c:a",
      "libmp3lame",
      "-b:a",
      `${mp3}k`,
      ...(channels.length > 1 ? TO_MONO : []),
      "-compression_level",
      "0",
      files[1],
    );
  } finally {
    unlinkSync(source);
  }
  return files;
}

/**
 * What ffmpeg hears in a file: seconds, LUFS (mono as it sounds from two loudspeakers), loudness range in LU, true
 * peak in dBFS, flat factor (over 0: clipped), bytes.
 */
export function heard(file) {
  const { stderr } = spawnSync(
    "ffmpeg",
    ["-hide_banner", "-nostats", "-i", file, "-af", "ebur128=peak=true:dualmono=true,astats", "-f", "null", "-"],
    { encoding: "utf8" },
  );
  const last = (pattern) => Number([...stderr.matchAll(pattern)].at(-1)?.[1] ?? NaN);
  const [, hours, minutes, seconds] = /time=(\d+):(\d+):([\d.]+)(?![\s\S]*time=)/.exec(stderr) ?? [];
  return {
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    lufs: last(/I:\s+(-?[\d.]+|-inf) LUFS/g),
    range: last(/LRA:\s+(-?[\d.]+) LU/g),
    peak: last(/Peak:\s+(-?[\d.]+) dBFS/g),
    flat: last(/Flat factor: ([\d.]+)/g),
    bytes: statSync(file).size,
  };
}
