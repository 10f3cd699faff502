import type { Ask } from "./larder.ts";

/** Lets the edition that waits take over, and opens the page anew in it. */
export async function renew(): Promise<void> {
  const workers = navigator.serviceWorker;
  const waiting = (await workers.getRegistration())?.waiting;
  if (waiting === null || waiting === undefined) return;
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  const wish: Ask = { type: "renew" };
  waiting.postMessage(wish); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker, no window
}
