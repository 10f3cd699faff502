import { CANVAS, Game, Scale, WEBGL } from "./engine.ts";
import type { Viewport } from "./room.ts";
import type { StageScene } from "./stage-scene.ts";
import type { TravelScene } from "./travel-scene.ts";

/** The engine boots within some frames, or it never will. */
const PATIENCE_MS = 6000;

export interface GameNeeds {
  readonly kind: "webgl" | "canvas";
  readonly parent: HTMLElement;
  readonly viewport: Viewport;
  readonly scenes: readonly [StageScene, TravelScene];
}

export const deviceSize = ({ width, height, dpr }: Viewport): { readonly width: number; readonly height: number } => ({
  width: Math.round(width * dpr),
  height: Math.round(height * dpr),
});

/** Resolves when the scenes are ready to be drawn in; rejects where no context can be had. */
export function startGame({ kind, parent, viewport, scenes }: GameNeeds): Promise<Game> {
  return new Promise((resolve, reject) => {
    const game = new Game({
      type: kind === "webgl" ? WEBGL : CANVAS,
      parent,
      banner: false,
      // Sound is Howler's, touches are the room's own, and the words keep the focus.
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      autoFocus: false,
      disableContextMenu: false,
      backgroundColor: "#e9dcc0",
      plugins: { default: ["TweenManager"] },
      render: { antialias: true, powerPreference: "low-power" },
      scale: { mode: Scale.NONE, ...deviceSize(viewport), zoom: 1 / viewport.dpr, expandParent: false },
      scene: [...scenes],
    });
    const impatience = setTimeout(() => {
      game.destroy(true);
      reject(new Error("the engine does not start"));
    }, PATIENCE_MS);
    game.events.once("ready", () => {
      clearTimeout(impatience);
      resolve(game);
    });
  });
}
