/** How many slips came in for an assignment: counted by the store, drawn once they are counted. */
import type { HandedIn } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";

/** Null until they are counted. */
export type CountSlips = (view: DeskView, id: string) => number | null;

export function slipCounts(): CountSlips {
  const counted = new Map<string, { readonly of: Promise<readonly HandedIn[]>; count: number | null }>();
  return ({ store, redraw }, id) => {
    // The store gives the same promise until something has come in.
    const now = store.handedIn(id);
    const known = counted.get(id);
    if (known?.of === now) return known.count;
    const next = { of: now, count: known?.count ?? null };
    counted.set(id, next);
    void now.then((slips) => {
      next.count = slips.length;
      redraw();
    });
    return next.count;
  };
}
