/** Makes an assignment of the form, with keys and a link of its own, and puts it on the desk. */
import { assignmentHash } from "../../domain/assignment/assignment-hash.ts";
import { linkText, readLink } from "../../domain/assignment/link-code.ts";
import { newId } from "../browser-ways.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { newSealingKey } from "../new-keys.ts";
import { assignmentOf, type Draft } from "./draft.ts";

export type Saved =
  { readonly ok: true; readonly own: DeskAssignment } | { readonly ok: false; readonly fault: "part" | "not-stored" };

export interface Saving {
  /** At least one, in the order of the road. */
  readonly questions: readonly string[];
  readonly title: string;
  /** The version before, which stays: its slips are read by its own key. */
  readonly from: DeskAssignment | null;
}

export async function saveDraft(view: DeskView, draft: Draft, { questions, title, from }: Saving): Promise<Saved> {
  const keys = await newSealingKey().catch(() => null); // the network: told as `part`
  if (keys === null) return { ok: false, fault: "part" };
  const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const made = assignmentOf(draft, { questions, title, key: keys.key, seed });
  const link = linkText(made, view.bank);
  // What the desk keeps is what students read, to the minute.
  const read = readLink(link, view.bank);
  const corrections = Object.entries(from?.corrections ?? {}).filter(([id]) => questions.includes(id));
  const own: DeskAssignment = {
    id: newId(),
    assignment: read.ok ? read.assignment : made,
    packs: [],
    link,
    hash: assignmentHash(link),
    secret: keys.secret,
    classId: view.store.classes().some(({ id }) => id === draft.classId) ? draft.classId : null,
    version: (from?.version ?? 0) + 1,
    replaces: from?.id ?? null,
    createdAt: view.now(),
    closedAt: null,
    keySavedAt: null,
    counted: from?.counted ?? "best",
    corrections: Object.fromEntries(corrections),
    isSample: false,
  };
  const { ok } = await view.store.putAssignment(own);
  return ok ? { ok, own } : { ok, fault: "not-stored" };
}
