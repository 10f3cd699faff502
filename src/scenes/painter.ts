import type { Send } from "../domain/game-state.ts";
import type { Gallery } from "./gallery.ts";
import type { SceneView } from "./scene-view.ts";

/** Something that can show the world: the still one and the engine are two of a kind. */
export interface Painter {
  paint(view: SceneView): void;
  destroy(): void;
}
export interface PainterNeeds {
  /** The painter fills it, and leaves nothing behind in it. */
  readonly parent: HTMLElement;
  readonly send: Send;
  readonly gallery: Gallery;
  /** Whether things may move; asked anew each time. */
  readonly mayMove: () => boolean;
}
