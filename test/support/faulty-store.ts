import { memoryStore, type Store, type Stored, type StoreFault } from "../../src/save/store.ts";

/** A store in memory that tells what it holds, and fails, hangs or tears as it is told. */
export interface FaultyStore extends Store {
  /** Everything stored, by key, as stored. */
  readonly held: () => ReadonlyMap<string, unknown>;
  /** Writes of keys that match fail with this; undefined ends it. */
  failWrites: { readonly keys: RegExp; readonly fault: StoreFault } | undefined;
  /** Writes of keys that match are held back until `release`. */
  holdWrites: RegExp | undefined;
  readonly release: () => void;
  /** What a write makes of a value: torn writes lose a part. */
  tear: ((key: string, value: unknown) => unknown) | undefined;
  /** Keys written, in order, failed ones too. */
  readonly written: string[];
}

export function faultyStore(from: Readonly<Record<string, unknown>> = {}): FaultyStore {
  const values = new Map(Object.entries(structuredClone(from)));
  const memory = memoryStore();
  const waiting: (() => void)[] = [];
  const ready = Promise.all([...values].map(([key, value]) => memory.write(key, value)));
  const store: FaultyStore = {
    held: () => values,
    failWrites: undefined,
    holdWrites: undefined,
    tear: undefined,
    written: [],
    release() {
      store.holdWrites = undefined;
      for (const go of waiting.splice(0)) go();
    },
    async read(key) {
      await ready;
      return memory.read(key);
    },
    async write(key, value): Promise<Stored<null>> {
      store.written.push(key);
      if (store.holdWrites?.test(key)) await new Promise<void>((resolve) => waiting.push(resolve));
      if (store.failWrites?.keys.test(key)) return { ok: false, fault: store.failWrites.fault };
      const stored = store.tear ? store.tear(key, value) : value;
      values.set(key, structuredClone(stored));
      return memory.write(key, stored);
    },
    async remove(key) {
      values.delete(key);
      return memory.remove(key);
    },
    keys: () => memory.keys(),
    async clear() {
      values.clear();
      return memory.clear();
    },
  };
  return store;
}
