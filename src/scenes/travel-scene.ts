/** The road with movement: layers pass by for some seconds. */
import { Scene, type GameObjects } from "./engine.ts";
import type { TravelArt } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import { addArt, removeArt, textureKey } from "./scene-textures.ts";
import type { TravelView } from "./scene-view.ts";
import { TRAVEL_MS, travelPicture } from "./travel-picture.ts";

export class TravelScene extends Scene {
  private art: TravelArt | null = null;
  private view: TravelView | null = null;
  private viewport: Viewport | null = null;
  private elapsed = 0;
  private readonly images = new Map<string, GameObjects.Image>();

  constructor() {
    super({ key: "travel", active: true });
  }

  get isMoving(): boolean {
    return this.view !== null && this.elapsed < TRAVEL_MS;
  }

  /** `still` shows the middle of the road, at rest. */
  begin(art: TravelArt, view: TravelView, still: boolean): void {
    addArt(this.textures, art);
    this.art = art;
    this.view = view;
    this.elapsed = still ? TRAVEL_MS : 0;
    this.draw(still ? 0.5 : 0);
  }

  /** The road is left: its textures make room for the next stage. */
  end(): void {
    this.view = null;
    this.children.removeAll(true);
    this.images.clear();
    if (this.art !== null) removeArt(this.textures, this.art);
    this.art = null;
  }

  resize(viewport: Viewport): void {
    this.viewport = viewport;
    this.draw(this.isMoving ? this.elapsed / TRAVEL_MS : 0.5);
  }

  override update(_time: number, delta: number): void {
    if (!this.isMoving) return;
    // After a sleep the first step is as long as the sleep was.
    this.elapsed = Math.min(TRAVEL_MS, this.elapsed + Math.min(delta, 100));
    this.draw(this.elapsed / TRAVEL_MS);
  }

  private draw(share: number): void {
    const { art, view, viewport } = this;
    if (art === null || view === null || viewport === null) return;
    const { by, heading } = view;
    const seen = new Set<string>();
    travelPicture(art.plan, { by, heading, share }, viewport).forEach((draw, order) => {
      const key = textureKey(art, draw.file);
      if (!this.textures.exists(key)) return;
      const image = this.images.get(draw.key) ?? this.add.image(0, 0, key).setOrigin(0, 0);
      this.images.set(draw.key, image);
      seen.add(draw.key);
      const unit = viewport.dpr;
      image.setPosition(draw.x * unit, draw.y * unit).setDisplaySize(draw.w * unit, draw.h * unit);
      image.setFlipX(draw.flip).setDepth(order).setVisible(true);
    });
    for (const [key, image] of this.images) if (!seen.has(key)) image.setVisible(false);
  }
}
