import type { Painter, PainterNeeds } from "./painter.ts";
import type { SceneView } from "./scene-view.ts";

export interface EngineStart {
  readonly kind: "webgl" | "canvas";
  /** Told when the engine can draw no more. */
  readonly lost: () => void;
  /** What to show first. */
  readonly first: () => SceneView;
}
export async function createEngineWorld(_needs: PainterNeeds, _start: EngineStart): Promise<Painter> {
  throw new Error("not built yet");
}
