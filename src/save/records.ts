/** Sealed records on a store: each write is read back, each broken record set aside under another key. */
import { oneAtATime, type Alone, type Locks } from "./alone.ts";
import { asideKey, spareKey } from "./keys.ts";
import { migrate } from "./migrate.ts";
import { openSeal, seal } from "./seal.ts";
import type { Store, Stored, StoreFault } from "./store.ts";

export type Written = { readonly ok: true } | { readonly ok: false; readonly fault: StoreFault };
export type Read =
  /** The value in the present format, the record as it lies there. */
  | { readonly state: "open"; readonly value: unknown; readonly format: number; readonly record: unknown }
  | { readonly state: "newer"; readonly record: unknown }
  | { readonly state: "none" | "broken" }
  | { readonly state: "fault"; readonly fault: StoreFault };

export interface Records {
  /** A sealed value that does not fit is as broken as one without a seal. */
  read(key: string, fits?: (value: unknown) => boolean): Promise<Read>;
  /** As `read`, of what may be lost: nothing broken is set aside. */
  readCache(key: string): Promise<Read>;
  /** Resolves once the record is stored and was read back. */
  write(key: string, value: unknown): Promise<Written>;
  /** Stores a record that is sealed already, or a copy to be set aside. */
  put(key: string, record: unknown): Promise<Written>;
  remove(key: string): Promise<Written>;
  /** As it lies there. */
  raw(key: string): Promise<Stored<unknown>>;
  /** Slow where much is kept: never on the way to the start. */
  keys(): Promise<Stored<readonly string[]>>;
  /** Everything, at one stroke. */
  clear(): Promise<Written>;
  /** For whatever reads a profile, or their list, and then writes it. */
  readonly alone: Alone;
}
export interface RecordsOptions {
  readonly locks?: Locks | null;
}

/** Resolves when what was just asked of the store has been handed on to the database. */
export async function handedOn(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

export function sealedRecords(store: Store, { locks }: RecordsOptions = {}): Records {
  /** Never written over: records of a newer game, and broken ones of which there is no copy yet. */
  const untouchable = new Set<string>();
  /** Those whose second copy was read instead. */
  const broken = new Set<string>();

  async function opened(key: string, fits: (value: unknown) => boolean): Promise<readonly [Read, unknown]> {
    const got = await store.read(key);
    if (!got.ok) return [{ state: "fault", fault: got.fault }, null];
    const record = got.value;
    const unsealed = openSeal(record);
    if (unsealed.state === "newer") return [{ state: "newer", record }, record];
    if (unsealed.state !== "open") return [{ state: unsealed.state }, record];
    const value = migrate(key, unsealed.value, unsealed.format);
    return [fits(value) ? { ...unsealed, value, record } : { state: "broken" }, record];
  }
  async function writeAndRead(key: string, record: unknown): Promise<Written> {
    const isThere = (got: Stored<unknown>): boolean => got.ok && JSON.stringify(got.value) === JSON.stringify(record);
    const writing = store.write(key, record);
    // Asked while the write is on its way: a database answers it after that write, and one way there and back is saved.
    const early = handedOn().then(() => store.read(key));
    const done = await writing;
    if (!done.ok) return done;
    if (isThere(await early)) return { ok: true };
    // A store that answered out of turn is asked again, in turn.
    const got = await store.read(key);
    if (!got.ok) return got;
    return isThere(got) ? { ok: true } : { ok: false, fault: "failed" };
  }
  /** One after the other, the broken one first: whatever is cut off, one of the two is whole. */
  async function put(key: string, record: unknown): Promise<Written> {
    if (untouchable.has(key)) return { ok: false, fault: "failed" };
    const spare = spareKey(key);
    if (spare === null) return writeAndRead(key, record);
    const [first, second] = broken.has(key) ? [key, spare] : [spare, key];
    const written = await writeAndRead(first, record);
    if (!written.ok) return written;
    broken.delete(key);
    return writeAndRead(second, record);
  }
  /** What the second copy tells where the first is broken. */
  async function fromSpare(key: string, fits: (value: unknown) => boolean): Promise<Read | null> {
    const spare = spareKey(key);
    const [read] = spare === null ? [null] : await opened(spare, fits);
    return read?.state === "open" ? read : null;
  }
  const done = (stored: Stored<null>): Written => (stored.ok ? { ok: true } : stored);
  return {
    async read(key, fits = () => true) {
      const [read, record] = await opened(key, fits);
      if (read.state === "fault") return read;
      // The broken one stays where it is until the first write; the copy is there even if that write never comes.
      const isSafe =
        read.state === "broken" ? (await store.write(asideKey(key, record), record)).ok : read.state !== "newer";
      if (isSafe) untouchable.delete(key);
      else untouchable.add(key);
      const spare = read.state === "broken" ? await fromSpare(key, fits) : null;
      if (spare !== null) broken.add(key);
      return spare ?? read;
    },
    async readCache(key) {
      const [read] = await opened(key, () => true);
      if (read.state === "newer") untouchable.add(key);
      return read;
    },
    write: (key, value) => put(key, seal(value)),
    put,
    remove: async (key) => done(await store.remove(key)),
    raw: (key) => store.read(key),
    keys: () => store.keys(),
    clear: async () => done(await store.clear()),
    alone: oneAtATime("silk-road-profiles", locks),
  };
}
