/** A pack while it is being written: its steps, what is stored of them and when, and what other tabs did meanwhile. */
import { MOST_IMAGES_BYTES, type Pack, type PackImage } from "../../domain/pack/pack.ts";
import type { DeskKey } from "../../i18n/desk-translator.ts";
import type { DeskView } from "../desk-view.ts";
import { imageBytes } from "./brought-into.ts";
import { begun, changed, redone, settled, undone, type History } from "./history.ts";
import { newQuestionId } from "./new-question.ts";
import type { PackEdit } from "./pack-edit.ts";
import { same } from "./same.ts";
import { together, withoutUnused } from "./together.ts";

/** Milliseconds after the last change; and for each question beyond a thousand, for they take their time to be stored. */
export const SAVE_AFTER = 600;
const MORE_AFTER = 0.4;
const saveAfter = ({ questions }: Pack): number => SAVE_AFTER + Math.max(0, questions.length - 1000) * MORE_AFTER;
const ID_LETTERS = 8;

/** `waiting`: a change is not stored yet. `fault`: it could not be. */
export type Saving = "saved" | "waiting" | "fault";
export interface EditSession extends PackEdit {
  readonly saving: () => Saving;
  /** What another tab did, to be shown until it is put away. */
  readonly remark: () => DeskKey | null;
  readonly dismiss: () => void;
  /** At each drawing: the view of now, and with it what other tabs have stored. */
  readonly follow: (view: DeskView) => void;
  /** Stores at once what is not stored; tells whether everything is. */
  readonly flush: () => Promise<boolean>;
}

const questionIds = (pack: Pack): ReadonlySet<string> => new Set(pack.questions.map(({ id }) => id));
/** Not again of one that was taken out a step ago: the picture of that name may be brought back. */
const imageId = (): string =>
  `p${Array.from(crypto.getRandomValues(new Uint8Array(ID_LETTERS)), (byte) => (byte % 36).toString(36)).join("")}`;

/** `first`: as it is stored. */
export function editSession(opened: DeskView, first: Pack): EditSession {
  let view = opened;
  let history: History<Pack> = begun(first);
  /** As it lies in storage, for all that this tab knows; and the very object by which the store knows it. */
  let stored = first;
  let seen = first;
  /** Added, and in no question yet. */
  let pending: Pack["images"] = {};
  let saving: Saving = "saved";
  let remark: DeskKey | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const isStored = (): boolean => same(withoutUnused(history.now), stored);

  function adopt(): void {
    const theirs = view.store.packs().find(({ id }) => id === first.id);
    if (running !== null || theirs === undefined || theirs === seen) return;
    seen = theirs;
    if (same(theirs, stored)) return;
    const taken = new Set([...questionIds(history.now), ...questionIds(theirs)]);
    const { pack, clashes } = together(stored, history.now, theirs, () => newQuestionId(taken, Math.random));
    stored = theirs;
    if (same(pack, history.now)) return;
    history = changed(history, null, pack);
    remark = clashes > 0 ? "packs.other-tab-both" : "packs.other-tab";
    view.say(view.t.d(remark));
    if (!isStored()) later();
  }
  async function store(): Promise<boolean> {
    const sent = withoutUnused(history.now);
    history = settled(history);
    const isKept = await view.store.putPack(sent).then(
      ({ ok }) => ok,
      (fault: unknown) => {
        reportError(fault); // ours; what was written must not go with it
        return false;
      },
    );
    running = null;
    if (isKept) {
      stored = sent;
      adopt();
    }
    const was = saving;
    saving = !isKept ? "fault" : isStored() ? "saved" : "waiting";
    if (saving !== was && (saving === "fault" || was === "fault"))
      view.say(view.t.d(saving === "fault" ? "packs.fault-saved" : "packs.saved"));
    view.redraw();
    return isKept;
  }
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    // One after the other: what was written meanwhile goes after it.
    if (running !== null) {
      await running;
      return flush();
    }
    adopt();
    clearTimeout(timer);
    if (isStored()) {
      saving = "saved";
      return true;
    }
    running = store();
    return running;
  }
  function later(): void {
    clearTimeout(timer);
    if (saving === "saved") saving = "waiting";
    timer = setTimeout(() => void flush(), saveAfter(history.now));
  }
  function step(next: History<Pack>): void {
    if (next === history) return;
    history = next;
    later();
    view.redraw();
  }
  const change: PackEdit["change"] = (about, next) => {
    const { now } = history;
    const isNewImage = Object.keys(pending).length > 0;
    const from = isNewImage ? { ...now, images: { ...now.images, ...pending } } : now;
    const pack = next(from);
    pending = {};
    if (pack === from) return;
    step(changed(isNewImage ? settled(history) : history, about, pack));
  };
  return {
    pack: () => history.now,
    change,
    changeQuestion(about, id, next) {
      const before = history.now.questions.find((question) => question.id === id);
      if (before === undefined) return;
      change(about, (pack) => {
        const after = next(before);
        return same(after, before)
          ? pack
          : { ...pack, questions: pack.questions.map((one) => (one === before ? after : one)) };
      });
    },
    addImage(image: PackImage) {
      const used = withoutUnused(history.now).images;
      const known = Object.entries(history.now.images).find(([, own]) => same(own, image));
      if (known !== undefined && Object.hasOwn(used, known[0])) return known[0];
      if (imageBytes({ ...used, ...pending, "": image }) > MOST_IMAGES_BYTES) return null;
      const id = imageId();
      pending = { ...pending, [id]: image };
      return id;
    },
    undo: () => step(undone(history)),
    redo: () => step(redone(history)),
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    saving: () => saving,
    remark: () => remark,
    dismiss() {
      remark = null;
      view.redraw();
    },
    follow(now) {
      view = now;
      adopt();
    },
    flush,
  };
}
