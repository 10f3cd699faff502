/** The port to storage: keys and plain values, every failure a value with a code. */

export type StoreFault = "unavailable" | "timeout" | "full" | "failed";
export type Stored<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: StoreFault };

export interface Store {
  /** `null` where there is nothing. */
  read(key: string): Promise<Stored<unknown>>;
  write(key: string, value: unknown): Promise<Stored<null>>;
  remove(key: string): Promise<Stored<null>>;
  /** Slow where much is kept: never on the way to the start. */
  keys(): Promise<Stored<readonly string[]>>;
  /** Removes everything, at one stroke. */
  clear(): Promise<Stored<null>>;
}

/** For a visit where nothing can be kept: forgets with the page. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve({ ok: true, value: structuredClone(values.get(key) ?? null) }),
    write(key, value) {
      values.set(key, structuredClone(value));
      return Promise.resolve({ ok: true, value: null });
    },
    remove(key) {
      values.delete(key);
      return Promise.resolve({ ok: true, value: null });
    },
    keys: () => Promise.resolve({ ok: true, value: [...values.keys()] }),
    clear() {
      values.clear();
      return Promise.resolve({ ok: true, value: null });
    },
  };
}
