/** The half-made answer: one overwritten record a run and question, outside the log. */
import * as v from "valibot";
import type { Response } from "../domain/response.ts";
import { draftSchema } from "./event-schema.ts";
import { draftKey } from "./keys.ts";
import type { Records } from "./records.ts";

/** Milliseconds a draft may be old. */
export const DRAFT_AGE = 300;

export interface Drafts {
  load(run: string, question: string): Promise<Response | null>;
  /** Stored at most DRAFT_AGE later, the newest only. */
  keep(run: string, question: string, response: Response | null): void;
  drop(run: string, question: string): void;
  /** Stores now what is still to be stored. */
  flush(): void;
}
/** What the save itself asks of its drafts besides. */
export interface OwnDrafts extends Drafts {
  /** Resolves when all that was to be stored or removed is, or has failed. */
  settled(): Promise<void>;
  /** Forgets what is not stored; resolves when nothing is stored any more: the profile is erased. */
  stop(): Promise<void>;
}

export function draftsOf(records: Records, profile: string): OwnDrafts {
  let waiting: { key: string; response: Response | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  // One after another: an older draft must not land on a newer one, nor on a removal.
  let last: Promise<unknown> = Promise.resolve();
  const next = (work: () => Promise<unknown>): void => void (last = last.then(() => (stopped ? null : work())));

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const { key, response } = waiting;
    waiting = null;
    next(() => records.write(key, { response }));
  }
  return {
    async load(run, question) {
      const read = await records.read(draftKey(profile, run, question));
      const parsed = read.state === "open" ? v.safeParse(draftSchema, read.value) : null;
      return parsed?.success ? parsed.output.response : null;
    },
    keep(run, question, response) {
      const key = draftKey(profile, run, question);
      if (waiting !== null && waiting.key !== key) flush();
      waiting = { key, response };
      timer ??= setTimeout(flush, DRAFT_AGE);
    },
    drop(run, question) {
      const key = draftKey(profile, run, question);
      if (waiting?.key === key) waiting = null;
      next(() => records.remove(key));
    },
    flush,
    async settled() {
      flush();
      await last;
    },
    async stop() {
      stopped = true;
      waiting = null;
      clearTimeout(timer);
      await last;
    },
  };
}
