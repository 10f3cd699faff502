/** The road as images of the engine, at any moment of the way. */
import type Phaser from "phaser";
import type { Textures } from "./engine-textures.ts";
import type { TravelArt } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import type { TravelView } from "./scene-view.ts";
import { travelPicture } from "./travel-picture.ts";

export interface EngineRoad {
  fit(viewport: Viewport): void;
  /** Before each frame; `share` of the way: 0 at departure, 1 on arrival. */
  place(view: TravelView, share: number): void;
  drop(): void;
}

export function createRoad(scene: Phaser.Scene, { plan }: TravelArt, textures: Textures): EngineRoad {
  const images = new Map<string, Phaser.GameObjects.Image>();
  let viewport: Viewport | null = null;

  function imageOf(key: string, file: string): Phaser.GameObjects.Image | null {
    const texture = textures.key(file);
    if (texture === null) return null;
    const image = images.get(key) ?? scene.add.image(0, 0, texture).setOrigin(0, 0);
    images.set(key, image);
    return image;
  }

  return {
    fit(next) {
      viewport = next;
      scene.cameras.main.setZoom(next.dpr).setScroll(0, 0);
    },
    place(view, share) {
      if (viewport === null) return;
      const seen = new Set<string>();
      travelPicture(plan, { ...view, share }, viewport).forEach(({ key, file, flip, x, y, w, h }, depth) => {
        seen.add(key);
        imageOf(key, file)?.setVisible(true).setDepth(depth).setFlipX(flip).setPosition(x, y).setDisplaySize(w, h);
      });
      // A narrower window needs fewer copies of a layer.
      for (const [key, image] of images) if (!seen.has(key)) image.setVisible(false);
    },
    drop() {
      for (const image of images.values()) image.destroy();
      images.clear();
      textures.drop();
    },
  };
}
