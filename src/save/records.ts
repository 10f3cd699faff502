/** Sealed records on a store: each write is read back, each broken record set aside under another key. */
import { checksum } from "../domain/fnv.ts";
import { openSeal, seal } from "./seal.ts";
import type { Store, StoreFault } from "./store.ts";

export type Written = { readonly ok: true } | { readonly ok: false; readonly fault: StoreFault };
export type Read =
  | { readonly state: "open"; readonly value: unknown }
  | { readonly state: "none" | "newer" | "broken" }
  | { readonly state: "fault"; readonly fault: StoreFault };

export interface Records {
  /** A sealed value that does not fit is as broken as one without a seal. */
  read(key: string, fits?: (value: unknown) => boolean): Promise<Read>;
  /** Resolves once the record is stored and was read back. */
  write(key: string, value: unknown): Promise<Written>;
  remove(key: string): Promise<Written>;
  /** Keys that begin so; none where storage does not tell. */
  keys(beginning: string): Promise<readonly string[]>;
}

/** Where a broken record's copy lies: one place for the same bytes, however often they are found. */
export const asideKey = (key: string, record: unknown): string => `aside/${checksum(JSON.stringify(record))}/${key}`;

export function sealedRecords(store: Store): Records {
  /** Never written over: records of a newer game, and broken ones of which there is no copy yet. */
  const untouchable = new Set<string>();

  async function read(key: string, fits: (value: unknown) => boolean = () => true): Promise<Read> {
    const got = await store.read(key);
    if (!got.ok) return { state: "fault", fault: got.fault };
    const unsealed = openSeal(got.value);
    const opened: Read = unsealed.state === "open" && !fits(unsealed.value) ? { state: "broken" } : unsealed;
    // The broken one stays where it is until the first write; the copy is there even if that write never comes.
    const isSafe =
      opened.state === "broken"
        ? (await store.write(asideKey(key, got.value), got.value)).ok
        : opened.state !== "newer";
    if (isSafe) untouchable.delete(key);
    else untouchable.add(key);
    return opened;
  }
  return {
    read,
    async write(key, value) {
      if (untouchable.has(key)) return { ok: false, fault: "failed" };
      const put = await store.write(key, seal(value));
      if (!put.ok) return put;
      const got = await store.read(key);
      if (!got.ok) return got;
      const opened = openSeal(got.value);
      return opened.state === "open" && JSON.stringify(opened.value) === JSON.stringify(value)
        ? { ok: true }
        : { ok: false, fault: "failed" };
    },
    async remove(key) {
      const gone = await store.remove(key);
      return gone.ok ? { ok: true } : gone;
    },
    async keys(beginning) {
      const all = await store.keys();
      return all.ok ? all.value.filter((key) => key.startsWith(beginning)) : [];
    },
  };
}
