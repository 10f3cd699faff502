/** Runs in the page before all else: makes IndexedDB misbehave beneath the game, by plan and by seed. */
import type { FaultPlan } from "../told.ts";

/** Serialised into the page: it may use nothing from outside itself. */
export function breakStorage({ plan, database }: { readonly plan: FaultPlan; readonly database: string }): void {
  const { kind, share, seed } = plan;
  const state = (globalThis.faultsNow = { on: kind === "liar" || location.search === "?faulty" });
  /** Longer than the game's own deadline of 4 s. */
  const LATE = 5000;
  const LIE = 300;
  let chance = seed >>> 0;
  const strikes = (store: IDBObjectStore): boolean => {
    if (!state.on || store.transaction.db.name !== database) return false;
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    if (chance / 4294967296 >= share) return false;
    void globalThis
      .faultsTell?.({ type: "fault", kind, at: performance.timeOrigin + performance.now(), page: "" })
      .catch(() => undefined);
    return true;
  };
  const names = ["onsuccess", "onerror", "oncomplete", "onabort"] as const;
  /** Keeps from the game what a request or transaction says: for a while, or for good. */
  function hold<Held extends IDBRequest | IDBTransaction>(held: Held, milliseconds: number | null): Held {
    for (const name of names)
      Object.defineProperty(held, name, {
        configurable: true,
        set(handler: (this: Held, event: Event) => void) {
          if (milliseconds !== null)
            held.addEventListener(name.slice(2), (event) => setTimeout(() => handler.call(held, event), milliseconds));
        },
      });
    return held;
  }
  const { put, get } = IDBObjectStore.prototype;
  /** What the liar has promised and not yet done. */
  const promised = new Map<IDBValidKey | IDBKeyRange, unknown>();

  function lie(store: IDBObjectStore, value: unknown, key: IDBValidKey): IDBRequest<IDBValidKey> {
    const { db } = store.transaction;
    promised.set(key, value);
    setTimeout(() => {
      const later = db.transaction(store.name, "readwrite");
      put.call(later.objectStore(store.name), value, key);
      later.addEventListener("complete", () => {
        if (promised.get(key) === value) promised.delete(key);
      });
    }, LIE);
    // A real request that changes nothing, so that the transaction completes as one that stored something.
    return get.call(store, key);
  }
  function damaged(value: { body?: string } | undefined): unknown {
    const body = value?.body;
    return body === undefined ? value : { ...value, body: body.slice(0, Math.floor(body.length / 2)) };
  }

  IDBObjectStore.prototype.put = function (value, key) {
    if (kind === "unreadable" || key === undefined || !strikes(this)) return put.call(this, value, key);
    switch (kind) {
      case "fails": {
        const request = put.call(this, value, key);
        this.transaction.abort();
        return request;
      }
      case "throws":
        throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
      case "full":
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      case "torn":
        return put.call(this, damaged(value), key);
      case "late":
        hold(this.transaction, LATE);
        return hold(put.call(this, value, key), LATE);
      case "hangs":
        hold(this.transaction, null);
        // Half of those that never answer were carried out all the same.
        return hold(chance % 2 === 0 ? put.call(this, value, key) : get.call(this, key), null);
      case "liar":
        return lie(this, value, key);
    }
  };
  IDBObjectStore.prototype.get = function (key) {
    if (kind === "liar" && promised.has(key)) {
      const request = get.call(this, key);
      Object.defineProperty(request, "result", { value: promised.get(key) });
      return request;
    }
    if ((kind !== "unreadable" && kind !== "late" && kind !== "hangs") || !strikes(this)) return get.call(this, key);
    const request = get.call(this, key);
    if (kind === "unreadable") this.transaction.abort();
    else hold(request, kind === "late" ? LATE : null);
    return request;
  };
}
