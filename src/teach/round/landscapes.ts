/** Fetches the still pictures of stops; one that does not come is left out. */
import { loadJson } from "../../content/load.ts";
import type { DeskRoute, DeskView, QuestionsOf } from "../desk-view.ts";
import { readScenery, type Scenery } from "./landscape.ts";

export interface Landscapes {
  /** Null while it comes, and where it can't be had. */
  readonly of: (view: DeskView, stop: string) => { readonly folder: string; readonly scenery: Scenery } | null;
}
/** The picture for questions that hang on no stop. */
const ANYWHERE = "generic";

/** Where most of the questions come from; of equals, the first on the road. */
export function stopOf({ store, bank }: DeskView, { of, id }: Extract<DeskRoute, { of: QuestionsOf }>): string {
  if (of === "pack") {
    const stop = store.packs().find((pack) => pack.id === id)?.stop;
    return typeof stop === "string" ? stop : ANYWHERE;
  }
  const wanted = new Set(store.assignments().find((one) => one.id === id)?.assignment.questions);
  const counts = new Map<string, number>();
  for (const { id: own, stop } of bank) if (wanted.has(own)) counts.set(stop, (counts.get(stop) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ANYWHERE;
}

export function landscapes(): Landscapes {
  const found = new Map<string, Scenery | null>();
  return {
    of(view, stop) {
      const folder = `art/${encodeURIComponent(stop)}/`;
      if (!found.has(stop)) {
        found.set(stop, null);
        void loadJson(`${folder}scenery.json`).then((loaded) => {
          found.set(stop, loaded.ok ? readScenery(loaded.value) : null);
          view.redraw();
        });
      }
      const scenery = found.get(stop) ?? null;
      return scenery === null ? null : { folder, scenery };
    },
  };
}
