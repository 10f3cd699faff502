/** Web Locks as the standard has them, for many tabs in one test. */
import type { Locks } from "../../src/save/alone.ts";

interface Asked {
  readonly name: string;
  readonly run: (lock: Lock | null) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}
const ended = (): DOMException => new DOMException("ended", "AbortError");

export interface FakeLocks extends Locks {
  /** Names of the locks that are held. */
  readonly held: () => readonly string[];
  /** Names of the locks that are waited for. */
  readonly awaited: () => readonly string[];
}

export function fakeLocks(): FakeLocks {
  const held = new Map<string, Asked>();
  const waiting: Asked[] = [];

  async function grant(asked: Asked): Promise<void> {
    held.set(asked.name, asked);
    try {
      asked.resolve(await asked.run({ name: asked.name, mode: "exclusive" }));
    } catch (error) {
      asked.reject(error);
    }
    if (held.get(asked.name) === asked) letGo(asked.name);
  }
  function letGo(name: string): void {
    held.delete(name);
    const next = waiting.findIndex((asked) => asked.name === name);
    if (next >= 0) void grant(waiting.splice(next, 1)[0]!);
  }
  function ask(asked: Asked, { ifAvailable, steal, signal }: LockOptions): void {
    const holder = held.get(asked.name);
    if (holder === undefined) return void grant(asked);
    if (steal === true) {
      holder.reject(ended());
      return void grant(asked);
    }
    if (ifAvailable === true) return asked.resolve(asked.run(null));
    waiting.push(asked);
    signal?.addEventListener("abort", () => {
      const at = waiting.indexOf(asked);
      if (at < 0) return;
      waiting.splice(at, 1);
      asked.reject(ended());
    });
  }
  function request(name: string, ...rest: readonly unknown[]): Promise<never> {
    const run = rest.at(-1) as Asked["run"]; // the standard's own two forms
    const options = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    return new Promise<unknown>((resolve, reject) => {
      queueMicrotask(() => ask({ name, run, resolve, reject }, options));
    }) as Promise<never>; // whatever the callback gives
  }
  const info = (name: string): LockInfo => ({ name, mode: "exclusive", clientId: "" });
  return {
    request,
    query: () => Promise.resolve({ held: [...held.keys()].map(info), pending: waiting.map(({ name }) => info(name)) }),
    held: () => [...held.keys()],
    awaited: () => waiting.map(({ name }) => name),
  };
}

/** Locks that are never given, and never refused. */
export const silentLocks: Locks = {
  request: () => new Promise<never>(() => undefined),
  query: () => new Promise(() => undefined),
};
/** Locks as a page without the right to them has them. */
export const refusedLocks: Locks = {
  request: () => Promise.reject(new DOMException("not here", "SecurityError")),
  query: () => Promise.reject(new DOMException("not here", "SecurityError")),
};
