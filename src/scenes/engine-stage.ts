/** The stage of one stop as images of the engine: it shows any state at once, or the way from the last one. */
import type Phaser from "phaser";
import { cover } from "./cover.ts";
import { createMarks } from "./engine-marks.ts";
import { createSparkles } from "./engine-sparkle.ts";
import type { Textures } from "./engine-textures.ts";
import type { StageArt } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import type { StageView } from "./scene-view.ts";
import type { StageChange } from "./stage-change.ts";
import { stagePicture, type Draw } from "./stage-picture.ts";
import { restingPose, stance, type Pose } from "./stage-pose.ts";
import { stepPlaces } from "./step-places.ts";

export interface EngineStage {
  readonly art: StageArt;
  show(view: StageView, change: StageChange): void;
  /** The eye draws back a little, once. */
  arrive(): void;
  fit(viewport: Viewport): void;
  /** Before each frame. */
  place(): void;
  drop(): void;
}

interface Actor {
  readonly image: Phaser.GameObjects.Image;
  readonly pose: Pose;
  draw: Draw;
}

const ARRIVE_MS = 1200;
const LAYER_MS = 900;
const PIECE_MS = 700;
/** The pieces of one step follow each other. */
const STAGGER_MS = 70;
const LATEST_MS = 420;
/** Below this nobody sees it, and a full layer costs as much as any other. */
const FAINTEST = 0.01;
const SPARKLE_DEPTH = 1000;

export function createStage(scene: Phaser.Scene, name: string, art: StageArt, textures: Textures): EngineStage {
  const { plan } = art;
  const { tweens } = scene;
  const actors = new Map<string, Actor>();
  /** What stood where something else comes. */
  const ghosts = new Set<Actor>();
  const sparkles = createSparkles(scene, name, SPARKLE_DEPTH);
  const marks = createMarks(scene, name, SPARKLE_DEPTH + 1);
  const eye = { closeness: 0 };

  function createActor(draw: Draw, depth: number): Actor | null {
    const key = textures.key(draw.file);
    if (key === null) return null;
    const image = scene.add
      .image(0, 0, key, draw.frame ?? undefined)
      .setOrigin(0.5, 1)
      .setDepth(depth);
    return { image, pose: restingPose(draw.alpha), draw };
  }
  function endGhost(ghost: Actor): void {
    tweens.killTweensOf(ghost.pose);
    ghost.image.destroy();
    ghosts.delete(ghost);
  }

  /** The piece as it was fades behind what comes in its place. */
  function leaveGhost({ image, draw }: Actor, delay: number, duration: number): void {
    const ghost = createActor(draw, image.depth - 0.5);
    if (ghost === null) return;
    ghosts.add(ghost);
    tweens.add({ targets: ghost.pose, alpha: 0, delay, duration, onComplete: () => endGhost(ghost) });
  }

  function enterPiece({ pose }: Actor, draw: Draw, at: number): void {
    const { dx = 0, dy = 0, ms = PIECE_MS } = plan.pieces[draw.piece ?? -1]?.enter ?? {};
    const delay = Math.min(at * STAGGER_MS, LATEST_MS);
    Object.assign(pose, { dx, dy, alpha: 0, grow: 0.9 });
    tweens.add({ targets: pose, dx: 0, dy: 0, delay, duration: ms, ease: "Cubic.easeOut" });
    tweens.add({ targets: pose, alpha: draw.alpha, delay, duration: Math.min(ms, 320) });
    tweens.add({ targets: pose, grow: 1, delay, duration: ms, ease: "Back.easeOut" });
    sparkles.over(draw, draw.piece ?? 0, delay + ms * 0.35);
  }

  /** Things that change together; `at` counts the pieces among them. */
  function change(actor: Actor, draw: Draw, isBuilt: boolean, at: number): void {
    const { draw: before, pose, image } = actor;
    tweens.killTweensOf(pose);
    Object.assign(pose, restingPose(pose.alpha));
    if (before.frame !== draw.frame && before.alpha > FAINTEST)
      leaveGhost(actor, Math.min(at * STAGGER_MS, LATEST_MS) + 120, PIECE_MS / 2);
    if (draw.frame !== null && before.frame !== draw.frame) image.setFrame(draw.frame);
    if (isBuilt) enterPiece(actor, draw, at);
    else {
      if (before.frame !== draw.frame) pose.alpha = 0;
      tweens.add({ targets: pose, alpha: draw.alpha, duration: draw.piece === null ? LAYER_MS : PIECE_MS / 2 });
    }
  }

  function jump(actor: Actor, draw: Draw): void {
    if (draw.frame !== null && actor.draw.frame !== draw.frame) actor.image.setFrame(draw.frame);
    Object.assign(actor.pose, restingPose(draw.alpha));
  }

  function settle(): void {
    tweens.killAll();
    eye.closeness = 0;
    ghosts.forEach(endGhost);
    sparkles.clear();
  }

  return {
    art,
    show(view, how) {
      if (how === "jump") settle();
      let built = 0;
      stagePicture(plan, view.steps).forEach((draw, depth) => {
        const actor = actors.get(draw.key);
        if (actor === undefined) {
          const created = createActor(draw, depth);
          if (created !== null) actors.set(draw.key, created);
          return;
        }
        const isOther = actor.draw.frame !== draw.frame || actor.draw.alpha !== draw.alpha;
        const isBuilt = draw.piece !== null && draw.alpha > 0 && view.steps[draw.step ?? -1]?.state === "done";
        if (how === "jump") jump(actor, draw);
        else if (isOther) change(actor, draw, isBuilt, isBuilt ? built++ : 0);
        actor.draw = draw;
      });
      marks.show(view, stepPlaces(plan, view.steps), how !== "jump");
    },
    arrive() {
      eye.closeness = 1;
      tweens.add({ targets: eye, closeness: 0, duration: ARRIVE_MS, ease: "Cubic.easeOut" });
    },
    fit(viewport) {
      const { scale, x, y } = cover(plan.size, plan.focus, viewport);
      scene.cameras.main.setZoom(scale * viewport.dpr).setScroll(-x / scale, -y / scale);
      marks.fit(scale, viewport.dpr);
    },
    place() {
      for (const { image, draw, pose } of [...ghosts, ...actors.values()]) {
        image.setVisible(pose.alpha >= FAINTEST);
        if (!image.visible) continue;
        const { x, y, w, h } = stance(draw, pose, plan.focus, eye.closeness);
        image.setPosition(x, y).setDisplaySize(w, h).setAlpha(pose.alpha);
      }
      marks.place();
    },
    drop() {
      settle();
      for (const { image } of actors.values()) image.destroy();
      actors.clear();
      marks.drop();
      sparkles.drop();
      textures.drop();
    },
  };
}
