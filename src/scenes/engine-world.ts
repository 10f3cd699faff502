/** The world as the engine shows it: things move where one step becomes the next, and on the road. */
import { startEngine, type Engine, type EngineKind } from "./engine-game.ts";
import { placeBringer, placeOf, type EnginePlace } from "./engine-place.ts";
import { listenTouch } from "./listen-touch.ts";
import type { Painter, PainterNeeds } from "./painter.ts";
import { openRoom } from "./room.ts";
import { sameView, type SceneView, type StageView } from "./scene-view.ts";
import { stageChange } from "./stage-change.ts";
import { touchStage } from "./touch-stage.ts";
import { TRAVEL_MS } from "./travel-picture.ts";

export interface EngineStart {
  readonly kind: EngineKind;
  /** Told when the engine can draw no more. */
  readonly lost: () => void;
  /** What to show first. A road is not begun half-way: then nothing is shown until the next view is painted. */
  readonly first: () => SceneView;
}

/** Resolves once the first frame is on the canvas, so that it can take the place of another picture without a flash. */
export async function createEngineWorld(needs: PainterNeeds, start: EngineStart): Promise<Painter> {
  const { parent, send, gallery, mayMove } = needs;
  let view: SceneView = { name: "hidden" };
  let place: EnginePlace | null = null;
  let coming = "";
  /** The view that the images stand for; null where the next is not reached by moving. */
  let shown: StageView | null = null;
  let departure = 0;
  let arrival: number | undefined;
  let isOver = false;
  let engine: Engine | null = null;
  let report: (fault: Error | null) => void = () => undefined;
  const firstFrame = new Promise<void>((resolve, reject) => {
    report = (fault) => (fault === null ? resolve() : reject(fault));
  });
  let isReady = false;
  let isMarked = false;

  const room = openRoom(parent, (viewport) => {
    place?.fit(viewport);
    engine?.fit(viewport);
    // A new size empties the canvas, and the next place may be long in coming.
    if (engine !== null && place?.at !== placeOf(view)) engine.canvas.style.visibility = "hidden";
  });
  room.element.style.visibility = "hidden";

  function placeStage({ stage }: EnginePlace & { name: "stage" }, next: StageView): void {
    if (next !== shown) {
      const isArrival = shown === null && isReady;
      stage.show(next, mayMove() ? stageChange(shown, next) : "jump");
      if (isArrival && mayMove()) stage.arrive();
      shown = next;
    }
    stage.place();
  }
  /** Half-way where nothing may move. */
  const share = (): number => (mayMove() ? Math.min(1, (performance.now() - departure) / TRAVEL_MS) : 0.5);

  function frame(): boolean {
    if (place === null || place.at !== placeOf(view) || room.viewport() === null) return false;
    if (place.name === "stage" && view.name === "stage") placeStage(place, view);
    if (place.name !== "travel" || view.name !== "travel") return false;
    place.road.place(view, share());
    return mayMove() && share() < 1;
  }
  function drawn(): void {
    if (isMarked || shown === null) return;
    isMarked = true;
    performance.mark("stage-drawn");
    report(null);
  }
  function lost(): void {
    if (isReady) start.lost();
    else report(new Error("the engine's context was lost"));
  }

  function depart(): void {
    clearTimeout(arrival);
    departure = performance.now();
    arrival = window.setTimeout(() => send({ type: "arrive" }), TRAVEL_MS);
  }

  try {
    engine = await startEngine({ kind: start.kind, parent: room.element, frame, drawn, lost });
  } catch (fault) {
    room.close();
    throw fault;
  }
  const { scene, canvas, wake, sleep, fit, destroy } = engine;
  const bringPlace = placeBringer(scene, gallery, () => isOver);
  const viewport = room.viewport();
  if (viewport !== null) fit(viewport);

  async function bring(wanted: SceneView): Promise<void> {
    coming = placeOf(wanted);
    const next = await bringPlace(wanted);
    if (isOver) return;
    if (coming === placeOf(wanted)) coming = "";
    // Meanwhile the player may have gone elsewhere, and been brought there.
    const isLate = placeOf(view) !== placeOf(wanted) || place?.at === placeOf(wanted);
    (isLate ? next : place)?.drop();
    if (isLate) return;
    place = next;
    shown = null;
    // Without its art the page's own ground is the better picture.
    canvas.style.visibility = next === null ? "hidden" : "";
    if (next === null) return report(null);
    const size = room.viewport();
    if (size !== null) next.fit(size);
    if (next.name === "travel") depart();
    wake();
  }
  const endListening = listenTouch(
    room.element,
    (point) => {
      const size = room.viewport();
      if (view.name !== "stage" || place?.name !== "stage" || size === null) return null;
      return touchStage(place.stage.art.plan, view, size, point);
    },
    send,
  );

  const painter: Painter = {
    paint(next) {
      if (sameView(view, next)) return;
      const wasHidden = view.name === "hidden";
      view = next;
      clearTimeout(arrival);
      room.show(next.name !== "hidden");
      if (next.name === "hidden") {
        shown = null;
        return sleep();
      }
      if (next.name === "travel") depart();
      const at = placeOf(next);
      if (wasHidden && place?.at !== at) canvas.style.visibility = "hidden";
      if (place?.at === at) wake();
      else if (coming !== at) void bring(next);
    },
    destroy() {
      if (isOver) return;
      isOver = true;
      clearTimeout(arrival);
      endListening();
      destroy();
      room.close();
    },
  };

  const first = start.first();
  if (first.name === "stage") {
    painter.paint(first);
    try {
      await firstFrame;
    } catch (fault) {
      painter.destroy();
      throw fault;
    }
  }
  isReady = true;
  room.element.style.visibility = "";
  return painter;
}
