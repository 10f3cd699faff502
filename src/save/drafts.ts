/** The half-made answer: one overwritten record a run and question, outside the log. */
import * as v from "valibot";
import type { Response } from "../domain/response.ts";
import { draftSchema } from "./event-schema.ts";
import type { Records } from "./records.ts";

/** Milliseconds a draft may be old. */
export const DRAFT_AGE = 300;

const keyOf = (profile: string, run: string, question: string): string => `draft/${profile}/${run}/${question}`;

export interface Drafts {
  load(run: string, question: string): Promise<Response | null>;
  /** Stored at most DRAFT_AGE later, the newest only. */
  keep(run: string, question: string, response: Response | null): void;
  drop(run: string, question: string): void;
  /** Stores now what is still to be stored. */
  flush(): void;
}

export function draftsOf(records: Records, profile: string): Drafts {
  let waiting: { key: string; response: Response | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One after another: an older draft must not land on a newer one, nor on a removal.
  let last: Promise<unknown> = Promise.resolve();

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const { key, response } = waiting;
    waiting = null;
    last = last.then(() => records.write(key, { response }));
  }
  return {
    async load(run, question) {
      const read = await records.read(keyOf(profile, run, question));
      const parsed = read.state === "open" ? v.safeParse(draftSchema, read.value) : null;
      return parsed?.success ? parsed.output.response : null;
    },
    keep(run, question, response) {
      const key = keyOf(profile, run, question);
      if (waiting !== null && waiting.key !== key) flush();
      waiting = { key, response };
      timer ??= setTimeout(flush, DRAFT_AGE);
    },
    drop(run, question) {
      const key = keyOf(profile, run, question);
      if (waiting?.key === key) waiting = null;
      last = last.then(() => records.remove(key));
    },
    flush,
  };
}
