/** Makes an assignment of the form, with keys and a link of its own, and puts it on the desk. */
import { assignmentHash } from "../../domain/assignment/assignment-hash.ts";
import { snapshotOf } from "../../domain/pack/snapshot.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { newId } from "../browser-ways.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { newSealingKey } from "../new-keys.ts";
import { linkOf } from "../parts/link-of.ts";
import { assignmentOf, type Draft } from "./draft.ts";

export type Saved =
  | { readonly ok: true; readonly own: DeskAssignment }
  | { readonly ok: false; readonly fault: "part" | "own-too-big" | "not-stored" };

export interface Saving {
  /** At least one, in the order of the road and then of the packs. */
  readonly questions: readonly string[];
  /** Own questions, those asked among them. */
  readonly packs: readonly Pack[];
  readonly title: string;
  /** The version before, which stays: its slips are read by its own key. */
  readonly from: DeskAssignment | null;
}

export async function saveDraft(
  view: DeskView,
  draft: Draft,
  { questions, packs, title, from }: Saving,
): Promise<Saved> {
  const keys = await newSealingKey().catch(() => null); // the network: told as `part`
  if (keys === null) return { ok: false, fault: "part" };
  const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const made = assignmentOf(draft, { questions, title, key: keys.key, seed });
  const linked = await linkOf(view, made, snapshotOf(packs, new Set(questions))).catch(() => "part" as const);
  if (linked === "part") return { ok: false, fault: "part" };
  if (linked === null) return { ok: false, fault: "own-too-big" };
  const corrections = Object.entries(from?.corrections ?? {}).filter(([id]) => questions.includes(id));
  const own: DeskAssignment = {
    ...linked,
    id: newId(),
    hash: assignmentHash(linked.link),
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
