/** The door to the world. It weighs next to nothing: all of the picture comes after the first question has been painted. */
import type { GameState, Send } from "../domain/game-state.ts";

export interface WorldNeeds {
  /** An element with a size of its own; the world fills it, whatever that size becomes. */
  readonly parent: HTMLElement;
  readonly send: Send;
  /** Address of the game's folder, with a slash at its end. */
  readonly base: string;
  /** Whether this player and device want things to move; asked anew each time. */
  readonly wants: () => "moving" | "still";
}
export interface World {
  /** A reader of the game: told each new state. */
  show(state: GameState): void;
  destroy(): void;
}

/** Two frames later the page has been painted; a page in the background paints nothing and is not waited for. */
const afterPaint = (): Promise<void> =>
  new Promise((then) => {
    requestAnimationFrame(() => requestAnimationFrame(() => then()));
    setTimeout(then, 1000);
  });

export function createWorld(needs: WorldNeeds): World {
  let world: World | null = null;
  let latest: GameState | null = null;
  let status: "away" | "coming" | "closed" = "away";
  const isOver = (): boolean => status === "closed";

  async function open(): Promise<void> {
    await afterPaint();
    try {
      const { openWorld } = await import("./open-world.ts");
      if (isOver()) return;
      world = openWorld(needs);
      if (latest !== null) world.show(latest);
    } catch {
      // Offline before it was kept: the words go on without a picture, and a later state asks again.
      if (!isOver()) status = "away";
    }
  }

  return {
    show(state) {
      latest = state;
      if (world !== null) return world.show(state);
      if (status !== "away" || (state.screen.name !== "stop" && state.screen.name !== "travel")) return;
      status = "coming";
      void open();
    },
    destroy() {
      status = "closed";
      world?.destroy();
    },
  };
}
