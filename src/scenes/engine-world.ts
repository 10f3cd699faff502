/** The world in Phaser. Its loop runs only while something moves: an idle stage draws no frame at all. */
import { cover, onSheet } from "./cover.ts";
import type { StageArt } from "./gallery.ts";
import { listenTouch } from "./listen-touch.ts";
import type { Painter, PainterNeeds } from "./painter.ts";
import { openRoom, type Room, type Viewport } from "./room.ts";
import { addSigns } from "./scene-textures.ts";
import { sameView, type SceneView, type StageView, type TravelView } from "./scene-view.ts";
import { StageScene } from "./stage-scene.ts";
import { deviceSize, startGame } from "./start-game.ts";
import { stepPlaces } from "./step-places.ts";
import { touchedAt } from "./touch.ts";
import { STILL_TRAVEL_MS, TRAVEL_MS } from "./travel-picture.ts";
import { TravelScene } from "./travel-scene.ts";

export interface EngineStart {
  readonly kind: "webgl" | "canvas";
  /** Told once, when the engine can draw no more. */
  readonly lost: () => void;
  /** What to show first; asked when it can be shown. */
  readonly first: () => SceneView;
}

/** A context that is lost for longer than this will not come back. */
const RESTORE_MS = 1500;

/** A room with its first size; `resized` is told those that follow. */
function sizedRoom(parent: HTMLElement, resized: (viewport: Viewport) => void): Promise<[Room, Viewport]> {
  return new Promise((resolve) => {
    let isFirst = true;
    const room = openRoom(parent, (viewport) => {
      if (!isFirst) return resized(viewport);
      isFirst = false;
      resolve([room, viewport]);
    });
    room.element.style.visibility = "hidden";
  });
}

/** Rejects where the engine can't start; resolves once it has drawn the first view. */
export async function createEngineWorld(needs: PainterNeeds, { kind, lost, first }: EngineStart): Promise<Painter> {
  const { parent, send, gallery, mayMove } = needs;
  const stage = new StageScene();
  const travel = new TravelScene();
  let view: SceneView = { name: "hidden" };
  let stageArt: StageArt | null = null;
  let arrival: number | undefined;
  let restoring: number | undefined;
  let resized = (_: Viewport): void => undefined;
  const [room, viewport] = await sizedRoom(parent, (next) => resized(next));
  const scenes = [stage, travel] as const;
  const game = await startGame({ kind, parent: room.element, viewport, scenes }).catch((error: unknown) => {
    room.close();
    throw error;
  });

  /** The first step brings the engine's clock from its sleep to now, so that what then begins does not skip its start. */
  function refresh(change: () => void): void {
    game.loop.wake();
    change();
    game.loop.wake();
  }
  function fit(next: Viewport): void {
    const { width, height } = deviceSize(next);
    game.scale.setZoom(1 / next.dpr).resize(width, height);
    for (const scene of scenes) scene.resize(next);
  }
  resized = (next) => refresh(() => fit(next));

  async function showStage(next: StageView, isFirst: boolean): Promise<void> {
    const found = await gallery.stage(next.stop);
    if (view !== next) return;
    // Whoever has been looking at this very picture sees no arrival.
    const entrance = !mayMove() ? "still" : isFirst || found === stageArt ? "resting" : "arriving";
    stageArt = found;
    refresh(() => {
      travel.end();
      travel.sys.setVisible(false);
      stage.sys.setVisible(found !== null);
      if (found !== null) stage.show(found, next, entrance);
    });
  }
  async function showTravel(next: TravelView): Promise<void> {
    arrival = window.setTimeout(() => send({ type: "arrive" }), mayMove() ? TRAVEL_MS : STILL_TRAVEL_MS);
    const found = await gallery.travel();
    if (view !== next) return;
    refresh(() => {
      stage.sys.setVisible(false);
      travel.sys.setVisible(found !== null);
      if (found !== null) travel.begin(found, next, !mayMove());
    });
  }
  async function show(next: SceneView, isFirst: boolean): Promise<void> {
    view = next;
    clearTimeout(arrival);
    room.show(next.name !== "hidden");
    if (next.name === "stage") await showStage(next, isFirst);
    if (next.name === "travel") await showTravel(next);
  }

  const isMoving = (): boolean => view.name !== "hidden" && scenes.some((scene) => scene.isMoving);
  game.events.on("postrender", () => isMoving() || game.loop.sleep());
  game.renderer.on("losewebgl", () => void (restoring = window.setTimeout(lost, RESTORE_MS)));
  game.renderer.on("restorewebgl", () => {
    clearTimeout(restoring);
    game.loop.wake();
  });
  const endListening = listenTouch(
    room.element,
    (point) => {
      const size = room.viewport();
      if (view.name !== "stage" || stageArt === null || size === null) return null;
      const placement = cover(stageArt.plan.size, stageArt.plan.focus, size);
      return touchedAt(view, stepPlaces(stageArt.plan, view.steps), onSheet(placement, point), placement.scale);
    },
    send,
  );

  addSigns(game.textures);
  fit(room.viewport() ?? viewport);
  await show(first(), true);
  room.element.style.visibility = "";
  return {
    paint(next) {
      if (!sameView(view, next)) void show(next, false);
    },
    destroy() {
      clearTimeout(arrival);
      clearTimeout(restoring);
      endListening();
      room.close();
      game.destroy(true);
      // The engine ends within a step, and a sleeper takes none.
      game.loop.wake();
    },
  };
}
