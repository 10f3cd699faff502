/** The stage with movement: what changed since the last state enters, fades and sparkles; then everything rests. */
import { cover } from "./cover.ts";
import { DRIFT_MS, drifted } from "./drift.ts";
import { Scene, type GameObjects } from "./engine.ts";
import type { StageArt } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import { addArt, addFrames, markKey, MARK_DPR, removeArt, SPARK, textureKey } from "./scene-textures.ts";
import type { StageView } from "./scene-view.ts";
import { stagePicture, type Draw } from "./stage-picture.ts";
import { stepChange } from "./step-change.ts";
import { stepPlaces } from "./step-places.ts";

/** Who came how: with the eye still moving, at rest, or with nothing moving at all. */
export type Entrance = "arriving" | "resting" | "still";

interface Actor {
  readonly image: GameObjects.Image;
  draw: Draw;
}

const FADE_MS = 900;
const ENTER_MS = 700;
/** The last piece of a step starts no later than this after the first. */
const SPREAD_MS = 700;
const MOST_SPARKLES = 3;
const MARKS_DEPTH = 10_000;

export class StageScene extends Scene {
  private art: StageArt | null = null;
  private view: StageView | null = null;
  private viewport: Viewport | null = null;
  private readonly actors = new Map<string, Actor>();
  private readonly marks: GameObjects.Image[] = [];
  private readonly eye = { rest: 1 };
  private wasDrifting = false;

  constructor() {
    super({ key: "stage", active: true });
  }

  /** Whether another frame would look different from this one. */
  get isMoving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  show(art: StageArt, view: StageView, entrance: Entrance): void {
    const before = this.view;
    const isSame = this.art === art && before !== null;
    this.view = view;
    if (!isSame) this.dress(art);
    const change = isSame ? stepChange(before.steps, view.steps) : "many";
    this.settle();
    const isAnimated = entrance !== "still" && typeof change === "number";
    this.play(isAnimated);
    const isArriving = !isSame && entrance === "arriving";
    if (isArriving) this.drift();
    this.putMarks(entrance !== "still", isArriving ? DRIFT_MS : 0);
  }

  resize(viewport: Viewport): void {
    this.viewport = viewport;
    this.frame();
  }

  override update(): void {
    if (this.eye.rest < 1 || this.wasDrifting) this.placeAll();
    this.wasDrifting = this.eye.rest < 1;
  }

  /** New art: nothing of the old stays. */
  private dress(art: StageArt): void {
    const old = this.art;
    this.tweens.killAll();
    this.children.removeAll(true);
    this.actors.clear();
    this.marks.length = 0;
    this.eye.rest = 1;
    this.art = art;
    addArt(this.textures, art);
    addFrames(this.textures, art);
    if (old !== null && old !== art) removeArt(this.textures, old);
    this.frame();
  }

  /** The camera shows the sheet in its own units. */
  private frame(): void {
    if (this.art === null || this.viewport === null) return;
    const { scale, x, y } = cover(this.art.plan.size, this.art.plan.focus, this.viewport);
    const zoom = scale * this.viewport.dpr;
    this.cameras.main.setOrigin(0, 0).setZoom(zoom).setScroll(-x / scale, -y / scale);
    for (const mark of this.marks) mark.setScale(this.markScale);
  }
  private get markScale(): number {
    return this.viewport === null ? 1 : this.viewport.dpr / (this.cameras.main.zoom * MARK_DPR);
  }

  /** Whatever is on its way is there at once. */
  private settle(): void {
    this.tweens.killAll();
    this.eye.rest = 1;
    for (const child of this.children.getAll("name", "passing")) child.destroy();
    for (const { image, draw } of this.actors.values()) this.place(image, draw).setAlpha(draw.alpha);
  }

  private place(image: GameObjects.Image, draw: Draw): GameObjects.Image {
    const { size, focus } = this.art!.plan; // set before anything is placed
    const at = drifted({ x: draw.x + draw.w / 2, y: draw.y + draw.h }, draw.depth, this.eye.rest, focus, size);
    const { width, height } = image.frame;
    return image.setPosition(at.x, at.y).setScale((draw.w / width) * at.scale, (draw.h / height) * at.scale);
  }
  private placeAll(): void {
    for (const { image, draw } of this.actors.values()) this.place(image, draw);
  }

  private drift(): void {
    this.eye.rest = 0;
    this.placeAll();
    this.tweens.add({ targets: this.eye, rest: 1, duration: DRIFT_MS, ease: "Sine.easeInOut" });
  }

  private imageOf(draw: Draw): GameObjects.Image | null {
    const key = textureKey(this.art!, draw.file);
    if (!this.textures.exists(key)) return null; // a layer that would not load
    return this.add.image(0, 0, key, draw.frame ?? undefined).setOrigin(0.5, 1);
  }

  /** Brings each image to its new condition, at once or before the player's eyes. */
  private play(isAnimated: boolean): void {
    if (this.art === null || this.view === null) return;
    const entering: Actor[] = [];
    stagePicture(this.art.plan, this.view.steps).forEach((draw, order) => {
      const actor = this.actors.get(draw.key);
      if (actor === undefined) {
        const image = this.imageOf(draw);
        if (image === null) return;
        this.place(image.setDepth(order).setAlpha(draw.alpha), draw);
        this.actors.set(draw.key, { image, draw });
        return;
      }
      const before = actor.draw;
      actor.draw = draw;
      const isOther = before.frame !== draw.frame || (draw.piece !== null && before.alpha !== draw.alpha);
      if (isAnimated && isOther) entering.push(actor);
      if (isAnimated && isOther && before.alpha > 0) this.fadeOut(before, order - 0.5);
      if (before.frame !== draw.frame) actor.image.setFrame(draw.frame ?? "__BASE");
      this.place(actor.image, draw);
      if (isAnimated && draw.piece === null && before.alpha !== draw.alpha)
        this.tweens.add({ targets: actor.image, alpha: draw.alpha, duration: FADE_MS, ease: "Sine.easeInOut" });
      else actor.image.setAlpha(draw.alpha);
    });
    const visible = entering.filter(({ draw }) => draw.alpha > 0);
    visible.forEach((actor, at) => this.enter(actor, (at * SPREAD_MS) / Math.max(5, visible.length), at < MOST_SPARKLES));
  }

  /** What stood there before goes while the new comes. */
  private fadeOut(draw: Draw, depth: number): void {
    const image = this.imageOf(draw);
    if (image === null) return;
    this.place(image.setDepth(depth).setName("passing"), draw);
    this.tweens.add({ targets: image, alpha: 0, duration: 400, ease: "Sine.easeIn", onComplete: () => image.destroy() });
  }

  private enter({ image, draw }: Actor, delay: number, sparkles: boolean): void {
    const { dx = 0, dy = 0, ms = ENTER_MS } = this.art?.plan.pieces[draw.piece ?? -1]?.enter ?? {};
    const { x, y, scaleX, scaleY } = image;
    const duration = Math.max(250, ms);
    const isFar = Math.abs(dx) > 100;
    image.setPosition(x + dx, y + dy).setAlpha(0);
    this.tweens.add({ targets: image, alpha: 1, duration: Math.min(350, duration), delay });
    this.tweens.add({ targets: image, x, y, duration, delay, ease: isFar ? "Cubic.easeOut" : "Back.easeOut" });
    const land = delay + duration * 0.8;
    const pop = { value: scaleY * 1.06, duration: 130, yoyo: true, delay: land, ease: "Sine.easeOut" };
    this.tweens.add({ targets: image, scaleX: { ...pop, value: scaleX * 1.03 }, scaleY: pop });
    if (sparkles) this.sparkle(x, y - draw.h / 2, Math.min(draw.w, draw.h), land);
  }

  private sparkle(x: number, y: number, reach: number, delay: number): void {
    const unit = this.markScale;
    const far = Math.max(26 * unit, Math.min(reach * 0.6, 90 * unit));
    for (let ray = 0; ray < 9; ray++) {
      const angle = (ray / 9) * 2 * Math.PI + 0.3;
      const length = far * (ray % 2 === 0 ? 1 : 0.7);
      const spark = this.add.image(x, y, SPARK).setName("passing").setDepth(MARKS_DEPTH - 1).setScale(0).setAlpha(0);
      const [goalX, goalY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
      const size = unit * (ray % 2 === 0 ? 1 : 0.65);
      this.tweens.add({ targets: spark, x: goalX, y: goalY, duration: 650, delay, ease: "Cubic.easeOut" });
      this.tweens.add({ targets: spark, scale: size, alpha: 1, duration: 160, delay });
      const leave = { targets: spark, scale: 0, alpha: 0, duration: 420, delay: delay + 240 };
      this.tweens.add({ ...leave, onComplete: () => spark.destroy() });
    }
  }

  private putMarks(isAnimated: boolean, delay: number): void {
    if (this.art === null || this.view === null) return;
    for (const mark of this.marks.splice(0)) mark.destroy();
    const places = stepPlaces(this.art.plan, this.view.steps);
    for (const { step, kind } of this.view.marks) {
      const foot = places[step]?.foot;
      if (foot === undefined) continue;
      const mark = this.add.image(foot.x, foot.y, markKey(kind)).setDepth(MARKS_DEPTH).setScale(this.markScale);
      this.marks.push(mark);
      if (delay > 0) this.tweens.add({ targets: mark.setAlpha(0), alpha: 1, duration: 300, delay });
      if (!isAnimated || kind !== "waiting") continue;
      // Two gentle pulses; then the lantern rests, and the engine with it.
      const pulse = { scale: this.markScale * 1.16, duration: 520, yoyo: true, repeat: 1, ease: "Sine.easeInOut" };
      this.tweens.add({ targets: mark, delay, ...pulse });
    }
  }
}
