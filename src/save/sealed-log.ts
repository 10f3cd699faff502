/** A profile's log as it lies in storage, for a file or to be merged with one. */
import { eventKey } from "./keys.ts";
import { placeOf, type SealedLog } from "./merge-logs.ts";
import { eventAt } from "./read-log.ts";
import type { Records } from "./records.ts";
import type { StoreFault } from "./store.ts";

const BATCH = 32;

export interface ReadSealed {
  readonly log: SealedLog;
  /** The last n that stands there, by writer; the record itself may be broken. */
  readonly heads: ReadonlyMap<string, number>;
  /** Where storage did not answer: then this is not everything. */
  readonly fault: StoreFault | null;
}

/** What is broken is left out: a copy of it lies aside. */
export async function readSealedLog(
  records: Records,
  profile: string,
  writers: readonly string[],
): Promise<ReadSealed> {
  const log = new Map<string, unknown>();
  const heads = new Map<string, number>();
  let fault: StoreFault | null = null;

  /** Resolves whether there may be more. */
  async function readSome(writer: string, from: number): Promise<boolean> {
    const some = await Promise.all(
      Array.from({ length: BATCH }, (_, at) =>
        records.read(eventKey(profile, writer, from + at), (value) => eventAt(value, writer, from + at) !== null),
      ),
    );
    for (const [at, read] of some.entries()) {
      if (read.state === "fault") fault = read.fault;
      if (read.state === "none" || read.state === "fault") return false;
      heads.set(writer, from + at);
      if (read.state === "open" || read.state === "newer") log.set(placeOf(writer, from + at), read.record);
    }
    return true;
  }
  for (const writer of new Set(writers)) for (let from = 1; await readSome(writer, from);) from += BATCH;
  return { log, heads, fault };
}
