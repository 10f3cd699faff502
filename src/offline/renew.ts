/** Lets the next edition of the game in, when a player asks for it. */
import type { Ask } from "./larder.ts";

/** Milliseconds: an edition at work lets go at once, or (in Chromium, where an answer of its is still being read) not while this page stands. */
const PATIENCE = 2000;
/** In the tab's storage: this page was opened anew so that the next edition could take over. */
const RENEWING = "silk-road.renewing";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
const say = (worker: ServiceWorker | null, ask: Ask): void => worker?.postMessage(ask);

/** The edition that waits takes over, and the page opens anew in it. */
export async function renew(): Promise<void> {
  const workers = navigator.serviceWorker;
  const { active = null, waiting = null } = (await workers.getRegistration()) ?? {};
  if (waiting === null) return;
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  say(active, { type: "halt" });
  say(waiting, { type: "renew" });
  setTimeout(() => {
    sessionStorage.setItem(RENEWING, "1");
    location.reload();
  }, PATIENCE);
}

/** The end of it, on a page that was opened anew too early; on any other page nothing. */
export async function endRenewal(): Promise<void> {
  if (sessionStorage.getItem(RENEWING) === null) return;
  sessionStorage.removeItem(RENEWING);
  const { active = null, waiting = null } = (await navigator.serviceWorker.getRegistration()) ?? {};
  const next = waiting ?? active;
  say(waiting, { type: "renew" });
  if (next?.state === "activated") location.reload();
  next?.addEventListener("statechange", () => {
    if (next.state === "activated") location.reload();
  });
}
