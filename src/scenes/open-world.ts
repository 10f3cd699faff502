/** The world once it has come: the still picture at once; the engine in idle time, where it pays. */
import type { GameState } from "../domain/game-state.ts";
import { createGallery } from "./gallery.ts";
import type { Painter, PainterNeeds } from "./painter.ts";
import { readMachine } from "./read-machine.ts";
import { sceneView, type SceneView } from "./scene-view.ts";
import { engineHindrance, type EngineHindrance } from "./software-renderer.ts";
import { createStillWorld } from "./still-world.ts";
import { whenIdle } from "./when-idle.ts";
import type { World, WorldNeeds } from "./world.ts";

/** After so many failures to start, the still picture is the world. */
const MOST_FAILURES = 2;

export function openWorld({ parent, send, base, wants }: WorldNeeds): World {
  const gallery = createGallery(base);
  const needs: PainterNeeds = { parent, send, gallery, mayMove: () => wants() === "moving" };
  let view: SceneView = { name: "hidden" };
  let picture: GameState["settings"]["picture"] = "auto";
  let painter: Painter = createStillWorld(needs);
  let engine: "absent" | "pointless" | "coming" | "here" = "absent";
  let failures = 0;
  let closed = false;
  let hindrance: EngineHindrance | null | undefined;
  /** The engine is ready, and waits for the end of the road that another painter has begun. */
  let successor: Painter | null = null;
  let isSaid = false;

  const isWelcome = (): boolean =>
    !closed && failures < MOST_FAILURES && (picture === "moving" || (picture === "auto" && needs.mayMove()));

  function takeOver(next: Painter, by: "absent" | "here"): void {
    painter.destroy();
    painter = next;
    engine = by;
  }
  function standStill(): void {
    const still = createStillWorld(needs);
    still.paint(view);
    takeOver(still, "absent");
  }
  function say(): void {
    if (!isSaid) send({ type: "notify", notice: { code: "still-picture" } });
    isSaid = true;
  }
  function dismissSuccessor(): void {
    successor?.destroy();
    successor = null;
    engine = "absent";
  }
  function succeed(): void {
    if (successor === null || view.name === "travel") return;
    takeOver(successor, "here");
    successor = null;
    // While it was coming the game has gone on.
    painter.paint(view);
  }
  /** The picture had been moving: whoever looks at it is told why it no longer does. */
  function lost(): void {
    failures = MOST_FAILURES;
    if (closed) return;
    if (successor !== null) dismissSuccessor();
    if (engine === "here") standStill();
    say();
  }

  async function bringEngine(): Promise<void> {
    if (!isWelcome()) return void (engine = "absent");
    hindrance = hindrance === undefined ? engineHindrance(readMachine()) : hindrance;
    if (picture !== "moving" && hindrance !== null) {
      engine = "pointless";
      if (hindrance === "no-webgl") say();
      return;
    }
    try {
      // The picture that is looked at now comes before the engine that would move it.
      if (view.name === "stage") await gallery.stage(view.stop);
      const { createEngineWorld } = await import("./engine-world.ts");
      const kind = hindrance === "no-webgl" || hindrance === "software" ? "canvas" : "webgl";
      const coming = await createEngineWorld(needs, { kind, lost, first: () => view });
      successor = coming;
      if (isWelcome()) succeed();
      else dismissSuccessor();
    } catch {
      // Not fetched, or not started: the still picture serves, and a later state tries again.
      engine = "absent";
      failures += 1;
      if (failures === MOST_FAILURES && picture === "moving" && !closed) say();
    }
  }

  return {
    show(state) {
      view = sceneView(state);
      picture = state.settings.picture;
      succeed();
      painter.paint(view);
      if (!isWelcome()) {
        if (successor !== null) dismissSuccessor();
        if (engine === "here") standStill();
        return;
      }
      // A road begun is walked to its end by the painter that began it.
      if (view.name !== "stage" || engine === "coming" || engine === "here") return;
      if (engine === "pointless" && picture !== "moving") return;
      engine = "coming";
      whenIdle(() => void bringEngine());
    },
    destroy() {
      closed = true;
      successor?.destroy();
      painter.destroy();
    },
  };
}
