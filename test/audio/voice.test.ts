import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createVoice, type LongSound } from "../../src/audio/voice.ts";

/** Sounds that only say what was done with them; a fade ends when it is told to. */
function heard() {
  const told: string[] = [];
  const ends: (() => void)[] = [];
  const faded: (() => void)[] = [];
  const voice = createVoice({
    loop: false,
    onEnd: () => void told.push("round ended"),
    sound(name, { volume, onend }) {
      let [level, isPlaying] = [volume, false];
      ends.push(onend);
      const own = {
        play: () => (told.push(`${name} at ${level}`), (isPlaying = true), 1),
        playing: () => isPlaying,
        volume: (next?: number) => (next === undefined ? level : void (level = next)),
        fade: (from: number, to: number) => void (told.push(`${name} from ${from} to ${to}`), (level = to)),
        once: (_: "fade", done: () => void) => void faded.push(done),
        unload: () => void told.push(`${name} gone`),
      };
      return own as LongSound; // `volume` reads and writes
    },
  });
  return { told, voice, end: (at: number) => ends[at]?.(), fadeEnds: () => faded.splice(0).forEach((done) => done()) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("createVoice", () => {
  it("plays as loud as is wished, also what is played already", () => {
    const { told, voice } = heard();
    voice.level(0.5);
    voice.play("road");
    voice.level(0.2);
    voice.play("road");
    expect(told).toEqual(["road at 0.5", "road at 0.2"]);
  });
  it("tells the rounds of what plays, and not of what was let go", () => {
    const { told, voice, end } = heard();
    voice.play("road");
    end(0);
    voice.release(true);
    voice.play("china");
    end(0);
    expect(told.filter((what) => what === "round ended")).toHaveLength(1);
  });
  it("lets go softly, and what it held once that is over", () => {
    const { told, voice, fadeEnds } = heard();
    voice.play("road");
    voice.release(true);
    expect(told.at(-1)).toBe("road from 1 to 0");
    fadeEnds();
    expect(told.at(-1)).toBe("road gone");
    expect(voice.playing()).toBe(false);
  });
  it("lets go at once where nothing is heard any more", () => {
    const { told, voice } = heard();
    voice.play("road");
    voice.release(false);
    voice.release(true);
    expect(told).toEqual(["road at 1", "road gone"]);
  });
  it("steps back while something is said, and comes back to its own level", () => {
    const { told, voice } = heard();
    voice.level(0.5);
    voice.play("road");
    voice.duck(1000);
    voice.duck(1000);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(["road at 0.5", "road from 0.5 to 0.2", "road from 0.2 to 0.2", "road from 0.2 to 0.5"]);
  });
  it("does not come back once it was let go, or turned to another level meanwhile", () => {
    const { told, voice } = heard();
    voice.play("road");
    voice.duck(1000);
    voice.level(0.7);
    vi.advanceTimersByTime(2000);
    voice.duck(1000);
    voice.release(true);
    const count = told.length;
    vi.advanceTimersByTime(2000);
    expect(told).toHaveLength(count);
  });
  it("has nothing to step back from while it is silent", () => {
    const { told, voice } = heard();
    voice.duck(1000);
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([]);
  });
});
