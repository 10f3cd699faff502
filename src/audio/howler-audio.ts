/** The audio port on Howler. Whatever goes wrong here becomes one call of `onBlocked`; nothing is ever thrown. */
import { Howl, Howler, type HowlOptions } from "howler/dist/howler.core.min.js";
import type { AudioPort, EffectName } from "./audio-port.ts";
import { createBed } from "./bed.ts";
import { EFFECT_TABLE } from "./effect-table.ts";
import { createTheme } from "./theme.ts";
import { createVoice } from "./voice.ts";

interface HowlerOptions {
  /** Where effects, pieces and beds lie, with a slash at its end. */
  readonly folder: string;
  /** Called once, when the browser lets a sound be neither loaded nor played. */
  readonly onBlocked: () => void;
}

/** Milliseconds by which an effect may be late. */
const LATEST = 300;
/** Milliseconds of silence after which the device is let go: a context that runs costs CPU although nothing sounds. */
const REST_AFTER = 3000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const loaded = (howl: Howl): Promise<void> =>
  howl.state() === "loaded" ? Promise.resolve() : new Promise((resolve) => howl.once("load", () => resolve()));

export function howlerAudio({ folder, onBlocked }: HowlerOptions): AudioPort {
  let effectsLevel = 1;
  let effects: Howl | null = null;
  let isBlocked = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when sound may be heard: after a gesture, a rest, and after a call or a closed lid has silenced the device. */
  async function awake(): Promise<void> {
    const { ctx } = Howler;
    if (ctx && ctx.state !== "running") await ctx.resume();
    restSoon();
  }
  function restSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (effects?.playing() || music.playing() || ambience.playing()) restSoon();
      else if (Howler.ctx?.state === "running") Howler.ctx.suspend().catch(blocked);
    }, REST_AFTER);
  }
  function blocked(): void {
    if (isBlocked) return;
    isBlocked = true;
    onBlocked();
  }
  function howl(name: string, rest: Omit<HowlOptions, "src">): Howl {
    const src = [`${folder}${name}.webm`, `${folder}${name}.mp3`];
    return new Howl({ src, onloaderror: blocked, onplayerror: blocked, ...rest });
  }
  function allEffects(): Howl {
    const slots = Object.entries(EFFECT_TABLE).map(([name, { start, length }]): [string, [number, number]] => [
      name,
      [start, length],
    ]);
    return (effects ??= howl("effects", { volume: effectsLevel, sprite: Object.fromEntries(slots) }));
  }

  const music = createVoice({ sound: howl, loop: false, onEnd: () => theme.roundEnded() });
  // Its seam is silence, so a round more is simply played again; a loop could not be let end.
  const theme = createTheme({ play: music.play, release: music.release });
  const ambience = createVoice({ sound: howl, loop: true, onEnd: () => undefined });
  const bed = createBed({ play: ambience.play, release: () => ambience.release(true) }, (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  });

  async function play(name: EffectName, after: number): Promise<void> {
    const due = performance.now() + after;
    const all = allEffects();
    await Promise.all([loaded(all), awake(), wait(after)]);
    if (effectsLevel === 0 || performance.now() - due >= LATEST) return;
    all.play(name);
    // A tick says nothing that music would cover.
    if (name !== "button") for (const voice of [music, ambience]) voice.duck(EFFECT_TABLE[name].length);
  }
  function wake(): void {
    if (Howler.ctx) awake().catch(blocked);
  }
  function unlock(): void {
    if (effectsLevel > 0) allEffects();
    wake();
  }

  // Howler would put the device to sleep only after half a minute, and on iPhones not always find it awake again.
  Howler.autoSuspend = false;
  document.addEventListener("visibilitychange", () => {
    if (Howler.ctx) Howler.mute(document.hidden);
    if (!document.hidden) wake();
  });
  addEventListener("pageshow", wake);
  for (const gesture of ["pointerdown", "click", "keydown"])
    addEventListener(gesture, unlock, { capture: true, passive: true });

  return {
    effect(name, after = 0) {
      if (effectsLevel > 0 && !document.hidden) play(name, after).catch(blocked);
    },
    level(channel, level) {
      if (channel === "effects") {
        effectsLevel = level;
        effects?.volume(level);
      } else if (channel === "music") {
        music.level(level);
        theme.music(level > 0);
      } else {
        ambience.level(level);
        bed.ambience(level > 0);
      }
    },
    theme: theme.theme,
    bed: bed.bed,
    unlock,
  };
}
