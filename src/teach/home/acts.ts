/** What may be done with an assignment on the desk. */
import { assignmentHash } from "../../domain/assignment/assignment-hash.ts";
import { MOST_TITLE } from "../../domain/assignment/assignment.ts";
import { newId } from "../browser-ways.ts";
import type { DeskAssignment } from "../desk-data.ts";
import { deskFileText } from "../desk-file.ts";
import type { DeskView } from "../desk-view.ts";
import { dayOf } from "../parts/day-of.ts";
import { linkOf } from "../parts/link-of.ts";
import type { Told } from "../parts/told.ts";

export interface HomeActs {
  readonly saveKey: (view: DeskView, own: DeskAssignment) => Promise<void>;
  readonly duplicate: (view: DeskView, own: DeskAssignment) => Promise<void>;
  /** Closes it, or opens it again. */
  readonly close: (view: DeskView, own: DeskAssignment) => Promise<void>;
  readonly remove: (view: DeskView, own: DeskAssignment) => Promise<void>;
  readonly openSample: (view: DeskView) => Promise<void>;
  /** Whether the sample class is being made. */
  readonly isBusy: () => boolean;
}

/** Fits the title's length, however long it was. */
function copyTitle(title: string, { t }: DeskView): string {
  const whole = t.d("home.copy-of", { title });
  const over = whole.length - MOST_TITLE;
  return over <= 0 ? whole : t.d("home.copy-of", { title: `${title.slice(0, -over - 1)}…` });
}

/** The same questions and rules under a link, seed and key of its own. */
async function copyOf(own: DeskAssignment, view: DeskView): Promise<DeskAssignment | null> {
  const { newSealingKey } = await import("../new-keys.ts");
  const { key, secret } = await newSealingKey();
  const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const { opens, due } = own.assignment;
  const isOver = due !== null && due < view.now();
  const times = isOver ? { opens: null, due: null } : { opens, due };
  const assignment = { ...own.assignment, ...times, title: copyTitle(own.assignment.title, view), key, seed };
  const linked = await linkOf(view, assignment, own.packs);
  if (linked === null) return null;
  return {
    ...own,
    ...linked,
    id: newId(),
    hash: assignmentHash(linked.link),
    secret,
    classId: own.isSample ? null : own.classId,
    version: 1,
    replaces: null,
    createdAt: view.now(),
    closedAt: null,
    keySavedAt: null,
    corrections: {},
    isSample: false,
  };
}

/** What can stand in the name of a file everywhere. */
const fileName = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");

/** The place of what is gone takes the focus. */
const toHeading = (): void => document.querySelector<HTMLElement>("[data-focus]")?.focus();

export function homeActs(told: Told): HomeActs {
  let busy = false;
  return {
    isBusy: () => busy,
    async saveKey(view, own) {
      const exportedAt = view.now();
      const saved = { ...own, keySavedAt: exportedAt };
      const text = deskFileText({
        exportedAt,
        assignments: [saved],
        classes: [],
        slips: new Map(),
        packs: [],
        rounds: [],
      });
      view.download(`key-${fileName(own.assignment.title)}-${dayOf(exportedAt)}.json`, text);
      await told.done(view, view.store.putAssignment(saved), "home.key-saved");
    },
    async duplicate(view, own) {
      const copy = await copyOf(own, view).catch(() => null); // the network: told as not stored
      if (copy === null) return told.tell(view, "fault.not-stored");
      await told.done(view, view.store.putAssignment(copy), "home.duplicated", { title: copy.assignment.title });
    },
    async close(view, own) {
      const isOpen = own.closedAt === null;
      const next = { ...own, closedAt: isOpen ? view.now() : null };
      const { title } = own.assignment;
      await told.done(view, view.store.putAssignment(next), isOpen ? "home.closed-done" : "home.reopened-done", {
        title,
      });
    },
    async remove(view, own) {
      const { title } = own.assignment;
      const isGone = await told.done(view, view.store.removeAssignment(own.id), "home.deleted", { title });
      // The class of the sample is of no use without it.
      const isUsed = view.store.assignments().some(({ classId }) => classId === own.classId);
      if (isGone && own.isSample && own.classId !== null && !isUsed) await view.store.removeClass(own.classId);
      if (isGone) toHeading();
    },
    async openSample(view) {
      if (busy) return;
      busy = true;
      view.redraw();
      try {
        const { openSample } = await import("../sample/open-sample.ts");
        const own = await openSample(view);
        if (own === null) told.tell(view, "fault.not-stored");
        else view.go({ name: "table", id: own });
      } catch {
        told.tell(view, "fault.sample"); // the network: nothing was changed
      } finally {
        busy = false;
        view.redraw();
      }
    },
  };
}
