/** What may be done with one slip: say whose it is, remove it, bring it back. */
import type { DeskAssignment, HandedIn } from "../desk-data.ts";
import type { DeskStore, DeskView, Kept } from "../desk-view.ts";
import type { Judged } from "../judge/judged.ts";
import type { ListState } from "./is-in.ts";

export interface SlipActs {
  readonly view: DeskView;
  readonly own: DeskAssignment;
  readonly state: ListState;
}
/** The store may not be able to remove single slips; nothing is offered then. */
type Removing = DeskStore & { readonly removeHandedIn?: (id: string, slips: readonly string[]) => Promise<Kept> };

export const nameOf = ({ t }: DeskView, { student }: Pick<Judged, "student">): string =>
  student === "" ? t.d("collect.nobody") : student;
export const canRemove = ({ store }: DeskView): boolean => {
  const { removeHandedIn }: Removing = store;
  return removeHandedIn !== undefined;
};
const settled = (work: Promise<Kept>): Promise<boolean> =>
  work.then(
    ({ ok }) => ok,
    () => false, // a store that throws has kept nothing
  );
/** Once what is said of it is drawn. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** `student`: null for the name on the slip. */
export async function giveTo(
  { view, own, state }: SlipActs,
  { handedIn }: Judged,
  student: string | null,
): Promise<void> {
  const slip: HandedIn = { ...handedIn, student };
  const isKept = await settled(view.store.changeHandedIn(own.id, [slip]));
  const { d } = view.t;
  view.say(
    isKept
      ? student === null
        ? d("collect.as-said-again")
        : d("collect.given", { who: student })
      : d("collect.line-not-stored"),
  );
  if (isKept) {
    state.open = null;
    focusSoon(`[data-change="${slip.id}"]`);
  }
  view.redraw();
}
export async function remove({ view, own, state }: SlipActs, one: Judged): Promise<void> {
  const { removeHandedIn }: Removing = view.store;
  if (removeHandedIn === undefined) return;
  const who = nameOf(view, one);
  const isGone = await settled(removeHandedIn(own.id, [one.handedIn.id]));
  if (isGone) {
    state.removed = { slip: one.handedIn, who };
    state.open = null;
  }
  view.say(view.t.d(isGone ? "collect.removed" : "collect.line-not-stored", { who }));
  view.redraw();
  if (isGone) focusSoon("[data-undo]");
}
export async function addBack({ view, own, state }: SlipActs): Promise<void> {
  if (state.removed === null) return;
  const { slip, who } = state.removed;
  const isBack = await settled(view.store.addHandedIn(own.id, [slip]));
  if (isBack) state.removed = null;
  view.say(view.t.d(isBack ? "collect.restored" : "collect.line-not-stored", { who }));
  view.redraw();
  if (isBack) focusSoon("#is-in");
}
