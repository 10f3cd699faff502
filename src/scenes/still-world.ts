/** The world without the engine: before it has come, where it would not pay, and where stillness is wanted. */
import type { StageArt, TravelArt } from "./gallery.ts";
import { listenTouch } from "./listen-touch.ts";
import type { Painter, PainterNeeds } from "./painter.ts";
import { openRoom, type Viewport } from "./room.ts";
import { sameView, type SceneView } from "./scene-view.ts";
import { drawStillStage } from "./still-stage.ts";
import { drawStillTravel } from "./still-travel.ts";
import { touchStage } from "./touch-stage.ts";
import { TRAVEL_MS } from "./travel-picture.ts";

export function createStillWorld({ parent, send, gallery }: PainterNeeds): Painter {
  let view: SceneView = { name: "hidden" };
  let stage: StageArt | null = null;
  let road: TravelArt | null = null;
  let arrival: number | undefined;
  const canvas = document.createElement("canvas");
  Object.assign(canvas.style, {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    visibility: "hidden",
  });
  const context = canvas.getContext("2d", { alpha: false });

  /** A new size empties the canvas. It shows only once there is something on it: till then the page's own ground is the better picture. */
  function draw(viewport: Viewport | null): void {
    canvas.style.visibility = (view.name === "stage" ? stage : road) === null ? "hidden" : "visible";
    if (context === null || viewport === null) return;
    const [width, height] = [Math.round(viewport.width * viewport.dpr), Math.round(viewport.height * viewport.dpr)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    if (view.name === "stage" && stage !== null) drawStillStage(context, stage, view, viewport);
    if (view.name === "travel" && road !== null) drawStillTravel(context, road, view, viewport);
  }
  const room = openRoom(parent, draw);
  room.element.prepend(canvas);
  room.show(false);

  const endListening = listenTouch(
    room.element,
    (point) => {
      const viewport = room.viewport();
      if (view.name !== "stage" || stage === null || viewport === null) return null;
      return touchStage(stage.plan, view, viewport, point);
    },
    send,
  );

  async function show(asked: SceneView): Promise<void> {
    if (asked.name === "stage") {
      if (stage?.id !== asked.stop) stage = null;
      const found = await gallery.stage(asked.stop);
      if (view.name === "stage" && view.stop === asked.stop) stage = found;
    }
    if (asked.name === "travel") road = await gallery.travel();
    draw(room.viewport());
  }

  return {
    paint(next) {
      if (sameView(view, next)) return;
      // Whoever comes from the map must not see the stop that was left.
      if (view.name === "hidden") canvas.style.visibility = "hidden";
      view = next;
      clearTimeout(arrival);
      room.show(next.name !== "hidden");
      if (next.name === "travel") arrival = window.setTimeout(() => send({ type: "arrive" }), TRAVEL_MS);
      void show(next);
    },
    destroy() {
      clearTimeout(arrival);
      endListening();
      room.close();
    },
  };
}
