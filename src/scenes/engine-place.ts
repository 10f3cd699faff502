/** A place that the engine shows: a stop, or the road. Brought whole, and let go whole. */
import type Phaser from "phaser";
import { createRoad, type EngineRoad } from "./engine-road.ts";
import { createStage, type EngineStage } from "./engine-stage.ts";
import { uploadArt } from "./engine-textures.ts";
import type { Gallery } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import type { SceneView } from "./scene-view.ts";

export type EnginePlace = {
  readonly at: string;
  fit(viewport: Viewport): void;
  drop(): void;
} & ({ readonly name: "stage"; readonly stage: EngineStage } | { readonly name: "travel"; readonly road: EngineRoad });

/** Views of one place differ only in what has happened there. Empty for no place. */
export const placeOf = (view: SceneView): string =>
  view.name === "stage" ? `stage ${view.stop}` : view.name === "travel" ? `travel ${view.to}` : "";

/** Returns what brings a place; null where its art can't be had, or when the engine `isOver` by then. */
export function placeBringer(
  scene: Phaser.Scene,
  gallery: Gallery,
  isOver: () => boolean,
): (view: SceneView) => Promise<EnginePlace | null> {
  let count = 0;
  return async (view) => {
    const at = placeOf(view);
    const name = `${at} ${(count += 1)}`;
    if (view.name === "stage") {
      const art = await gallery.stage(view.stop);
      if (art === null || isOver()) return null;
      const textures = await uploadArt(scene, isOver, name, art, art.plan.sheet);
      if (isOver()) return null;
      const stage = createStage(scene, name, art, textures);
      return { at, name: "stage", stage, fit: stage.fit, drop: stage.drop };
    }
    const art = view.name === "travel" ? await gallery.travel() : null;
    if (art === null || isOver()) return null;
    const textures = await uploadArt(scene, isOver, name, art);
    if (isOver()) return null;
    const road = createRoad(scene, art, textures);
    return { at, name: "travel", road, fit: road.fit, drop: road.drop };
  };
}
