/** The engine as a machine that draws when it is asked to, and sleeps as soon as nothing moves. */
import type Phaser from "phaser";
import { CANVAS, Game, Scale, WEBGL } from "./engine.ts";
import type { Viewport } from "./room.ts";

export type EngineKind = "webgl" | "canvas";

export interface Engine {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** The next frame of the browser is drawn, and more for as long as something moves. */
  wake(): void;
  sleep(): void;
  /** Takes the new size and draws at once: a canvas of another size is empty. */
  fit(viewport: Viewport): void;
  destroy(): void;
}
export interface EngineOrders {
  readonly kind: EngineKind;
  readonly parent: HTMLElement;
  /** Before each frame, after its tweens. Tells whether something moves besides them. */
  readonly frame: () => boolean;
  readonly drawn: () => void;
  /** The context of the canvas is gone and has not come back. */
  readonly lost: () => void;
}

/** A machine that has not started by then has hung. */
const BOOT_MS = 15_000;
/** Browsers give a lost context back within a second, or never. */
const RESTORE_MS = 3000;
/** So many frames are drawn after the last movement. */
const LAST_FRAMES = 2;

/** The scene exists once the engine runs. Rejects if it does not come to that. */
function boot(kind: EngineKind, parent: HTMLElement): Promise<readonly [Game, Phaser.Scene]> {
  return new Promise((resolve, reject) => {
    const game = new Game({
      type: kind === "webgl" ? WEBGL : CANVAS,
      parent,
      scale: { mode: Scale.NONE, width: 16, height: 16 },
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scene: {
        create(this: Phaser.Scene) {
          clearTimeout(hung);
          resolve([game, this]);
        },
      },
    });
    const hung = setTimeout(() => {
      game.destroy(true, false);
      reject(new Error("the engine did not start"));
    }, BOOT_MS);
  });
}

export async function startEngine({ kind, parent, frame, drawn, lost }: EngineOrders): Promise<Engine> {
  const [game, scene] = await boot(kind, parent);
  const { canvas, loop } = game;
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0" });
  scene.cameras.main.setOrigin(0, 0);
  const listening = new AbortController();
  const { signal } = listening;
  let resting = 0;
  let isMoving = false;
  let asked: number | null = null;
  let patience: number | undefined;

  function wake(): void {
    resting = 0;
    asked ??= requestAnimationFrame(() => {
      asked = null;
      loop.wake(); // draws at once; a loop that runs goes on
    });
  }
  function sleep(): void {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
    loop.sleep();
  }

  scene.events.on("postupdate", () => (isMoving = frame()));
  game.events.on("postrender", () => {
    drawn();
    resting = isMoving || scene.tweens.getTweens().length > 0 ? 0 : resting + 1;
    if (resting >= LAST_FRAMES) sleep();
  });
  game.events.on("visible", wake);

  const contextLost = (): void => {
    clearTimeout(patience);
    patience = window.setTimeout(lost, RESTORE_MS);
    sleep();
  };
  const contextRestored = (): void => {
    clearTimeout(patience);
    wake();
  };
  for (const prefix of ["webgl", ""]) {
    canvas.addEventListener(`${prefix}contextlost`, contextLost, { signal });
    canvas.addEventListener(`${prefix}contextrestored`, contextRestored, { signal });
  }

  return {
    scene,
    canvas,
    wake,
    sleep,
    fit({ width, height, dpr }) {
      // In this order: at zoom 1 `resize` leaves the canvas's CSS size as it was, and only `setZoom` writes it.
      game.scale.resize(Math.round(width * dpr), Math.round(height * dpr));
      game.scale.setZoom(1 / dpr);
      resting = 0;
      if (loop.running) loop.tick();
      else loop.wake();
    },
    destroy() {
      listening.abort();
      clearTimeout(patience);
      if (asked !== null) cancelAnimationFrame(asked);
      game.destroy(true, false);
      // It goes with its next frame, and a sleeping one has none.
      loop.wake();
    },
  };
}
