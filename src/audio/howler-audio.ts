/** The audio port on Howler. Whatever goes wrong here becomes one call of `onBlocked`; nothing is ever thrown. */
import { Howl, Howler, type HowlOptions } from "howler/dist/howler.core.min.js";
import type { AudioPort } from "./audio-port.ts";
import { EFFECT_TABLE } from "./effect-table.ts";
import { createTheme } from "./theme.ts";

interface HowlerOptions {
  /** Where effects and pieces lie, with a slash at its end. */
  readonly folder: string;
  /** Called once, when the browser lets a sound be neither loaded nor played. */
  readonly onBlocked: () => void;
}

/** Milliseconds by which an effect may be late. */
const LATEST = 300;
const MUSIC_VOLUME = 0.7;
const FADE = 700;
/** Milliseconds of silence after which the device is let go: a context that runs costs CPU although nothing sounds. */
const REST_AFTER = 3000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const loaded = (howl: Howl): Promise<void> =>
  howl.state() === "loaded" ? Promise.resolve() : new Promise((resolve) => howl.once("load", () => resolve()));

export function howlerAudio({ folder, onBlocked }: HowlerOptions): AudioPort {
  let effectsOn = true;
  let effects: Howl | null = null;
  let music: Howl | null = null;
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
      if (effects?.playing() || music?.playing()) restSoon();
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
    return (effects ??= howl("effects", { sprite: Object.fromEntries(slots) }));
  }

  const theme = createTheme({
    play(piece) {
      // Its seam is silence, so a round more is simply played again; a loop could not be let end.
      const own = (music ??= howl(piece, {
        volume: MUSIC_VOLUME,
        // One that is fading out belongs to a place that was left.
        onend: () => void (own === music && theme.roundEnded()),
      }));
      own.play();
    },
    release(soft) {
      const ending = music;
      music = null;
      if (!soft || !ending?.playing()) {
        ending?.unload();
        return;
      }
      ending.once("fade", () => ending.unload());
      ending.fade(MUSIC_VOLUME, 0, FADE);
    },
  });

  async function play(name: string, after: number): Promise<void> {
    const due = performance.now() + after;
    const all = allEffects();
    await Promise.all([loaded(all), awake(), wait(after)]);
    if (effectsOn && performance.now() - due < LATEST) all.play(name);
  }
  function wake(): void {
    if (Howler.ctx) awake().catch(blocked);
  }
  function unlock(): void {
    if (effectsOn) allEffects();
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
      if (effectsOn && !document.hidden) play(name, after).catch(blocked);
    },
    effects: (on) => void (effectsOn = on),
    music: theme.music,
    theme: theme.theme,
    unlock,
  };
}
