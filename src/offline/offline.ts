/** The page's side of playing without a network: asks the worker to gather the game, and tells how far that is. */
import type { Offline } from "../domain/game-state.ts";
import type { Ask, Gathered } from "./larder.ts";

export interface OfflineNeeds {
  readonly tell: (offline: Offline) => void;
  /** Beginnings of the addresses that are needed soonest. */
  readonly first: () => readonly string[];
  /** Beginnings and endings of what is not needed here. */
  readonly without: () => readonly string[];
  /** Whether the rest of the game is fetched by itself: not where a line is slow or paid for. */
  readonly isGenerous: () => boolean;
}

/** Milliseconds between two portions at least, and after one that failed or was not answered. */
const [PAUSE, LATER] = [300, 60_000];

const isGathered = (raw: unknown): raw is Gathered =>
  typeof raw === "object" && raw !== null && "type" in raw && raw.type === "gathered";

/** Nothing where browsers have no workers, or forbid them (private windows): the game is then played from the network. */
export async function openOffline({ tell, first, without, isGenerous }: OfflineNeeds): Promise<void> {
  const workers = navigator.serviceWorker;
  const playsWebm = document.createElement("audio").canPlayType("audio/webm; codecs=opus") !== "";
  const registration = await workers.register("worker.js");
  let offline: Offline = { share: 0, whole: false, update: false };
  let last = -1;
  let askedAt = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const change = (more: Partial<Offline>): void => tell((offline = { ...offline, ...more }));

  function ask(): void {
    clearTimeout(next);
    askedAt = performance.now();
    const needless = [playsWebm ? ".mp3" : ".webm", ...without()];
    const wish: Ask = { type: "gather", first: first(), all: isGenerous(), without: needless };
    registration.active?.postMessage(wish);
    next = setTimeout(ask, LATER);
  }
  workers.addEventListener("message", ({ data }) => {
    if (!isGathered(data)) return;
    const { here, wanted, more } = data;
    change({ share: wanted === 0 ? 0 : here / wanted, whole: isGenerous() && here === wanted });
    clearTimeout(next);
    // Half of the time the line is free: a class shares it, and what a player waits for comes first.
    const pause = Math.max(PAUSE, performance.now() - askedAt);
    if (more) next = setTimeout(ask, here === last ? LATER : pause);
    last = here;
  });
  const offer = (): void => {
    // The first edition waits for nobody; another one waits for the player.
    if (registration.waiting !== null && workers.controller !== null) change({ update: true });
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  offer();
  await workers.ready;
  ask();
  addEventListener("hashchange", ask);
  addEventListener("online", ask);
  // Another language has words of its own.
  new MutationObserver(ask).observe(document.documentElement, { attributeFilter: ["lang"] });
}
