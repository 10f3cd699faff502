/** The one place that knows localforage: IndexedDB only, one database, one store, every call under a deadline. */
import localforage from "localforage";
import type { Store, Stored, StoreFault } from "./store.ts";

/** Milliseconds. An `open()` that never answers is a known fault of several browsers. */
export const DEADLINE = 4000;

function faultOf(error: unknown): StoreFault {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "TimeoutError") return "timeout";
  return error instanceof Error && error.message.includes("storage method") ? "unavailable" : "failed";
}

async function under<Value>(deadline: number, call: () => Promise<Value>): Promise<Stored<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("storage did not answer", "TimeoutError")), deadline);
  });
  try {
    return { ok: true, value: await Promise.race([call(), late]) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** `name` is another one only in tests. */
export function localforageStore(name = "silk-road-journey", deadline = DEADLINE): Store {
  // Never localStorage: it loses the last seconds when the browser is killed.
  const box = localforage.createInstance({ name, storeName: "v1", driver: localforage.INDEXEDDB });
  return {
    read: (key) => under(deadline, () => box.getItem<unknown>(key)),
    write: (key, value) => under(deadline, () => box.setItem(key, value).then(() => null)),
    remove: (key) => under(deadline, () => box.removeItem(key).then(() => null)),
    keys: () => under(deadline, () => box.keys()),
    clear: () => under(deadline, () => box.clear().then(() => null)),
  };
}
