/// <reference lib="webworker" />
/**
 * The game's service worker: it keeps the shell from the first visit on, and everything else as it is gathered. It
 * answers from what it keeps, and waits with a new edition until a page lets it take over.
 */
import { PrecacheController } from "workbox-precaching";
import { fileOf, isShell, keyOf, parseAsk, wantedOf, type Ask, type Entry, type Gathered } from "./larder.ts";

declare const self: ServiceWorkerGlobalScope;

// The build puts the list in this name's place.
// oxlint-disable-next-line no-underscore-dangle
const ENTRIES = self.__WB_MANIFEST.map((entry): Entry =>
  typeof entry === "string" ? { url: entry, revision: null } : { url: entry.url, revision: entry.revision ?? null },
);
/** Files a message asks for at most: the browser ends a worker that works too long. */
const AT_ONCE = 12;

const { scope } = self.registration;
const shell = new PrecacheController({ cacheName: `shell ${scope}` });
shell.addToCacheList(ENTRIES.filter(isShell).map(({ url, revision }) => ({ url, revision })));
const rest = ENTRIES.filter((entry) => !isShell(entry));
const keys = new Map(rest.map((entry) => [entry.url, keyOf(entry, scope)]));
const PLACES = `places ${scope}`;
const open = (): Promise<Cache> => caches.open(PLACES);

async function forgetOldPlaces(): Promise<void> {
  const cache = await open();
  const present = new Set(keys.values());
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !present.has(url)).map(({ url }) => cache.delete(url)));
}

/** Bytes that stay free for what players save: the game's files can be had again, their progress can't. */
const KEPT_FREE = 60_000_000;
async function hasRoom(): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > KEPT_FREE;
}
async function keep(key: string, response: Response): Promise<boolean> {
  if (!(await hasRoom())) return false;
  try {
    await (await open()).put(key, response);
    return true;
  } catch {
    await caches.delete(PLACES); // the disk is full: saves go first
    return false;
  }
}

interface Brought {
  readonly response: Response;
  readonly isKept: boolean;
}
/** From what is kept; else from the network, and kept from then on. */
async function bring(file: string, key: string): Promise<Brought> {
  const kept = await (await open()).match(key);
  if (kept !== undefined) return { response: kept, isKept: true };
  const response = await fetch(new URL(file, scope), { cache: "no-cache" });
  return { response, isKept: response.status === 200 && (await keep(key, response.clone())) };
}

async function gather(ask: Extract<Ask, { type: "gather" }>): Promise<Gathered> {
  const wanted = wantedOf(rest, ask);
  const kept = new Set((await (await open()).keys()).map(({ url }) => url));
  const lacking = wanted.filter(({ url }) => !kept.has(keys.get(url) ?? ""));
  const isRoomy = await hasRoom();
  let here = wanted.length - lacking.length;
  for (const { url } of isRoomy ? lacking.slice(0, AT_ONCE) : []) {
    const brought = await bring(url, keys.get(url) ?? url).catch(() => null); // offline: asked for again later
    if (brought?.isKept !== true) break;
    here++;
  }
  return { type: "gathered", here, wanted: wanted.length, more: isRoomy && here < wanted.length };
}
/** A new edition takes over when this one has nothing in hand: then gathering ends at once, however slow line or disk are. */
const halt = new AbortController();
const halted = new Promise<null>((resolve) => {
  halt.signal.addEventListener("abort", () => resolve(null));
});

self.addEventListener("install", (event) => void shell.install(event));
self.addEventListener("activate", (event) => {
  void shell.activate(event);
  event.waitUntil(forgetOldPlaces().then(() => self.clients.claim()));
});
self.addEventListener("message", (event) => {
  const ask = parseAsk(event.data);
  if (ask?.type === "renew") event.waitUntil(self.skipWaiting());
  if (ask?.type === "halt") halt.abort();
  if (ask?.type === "gather")
    event.waitUntil(
      Promise.race([gather(ask), halted]).then((answer) => {
        if (answer !== null) event.source?.postMessage(answer);
      }),
    );
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const file = fileOf(request.url, scope);
  const shellKey = shell.getCacheKeyForURL(new URL(file, scope).href);
  const key = keys.get(file);
  if (file !== "" && shellKey !== undefined)
    event.respondWith(shell.strategy.handle({ event, request, params: { cacheKey: shellKey } }));
  else if (key !== undefined && !request.headers.has("range"))
    event.respondWith(bring(file, key).then(({ response }) => response));
});
