/** The half-made form, kept for as long as the tab lives, so that a reload loses nothing. Storage may refuse: then it lives in the page alone. */
import * as v from "valibot";
import { draftSchema, type Draft } from "./draft.ts";
import { filterSchema, type Filter } from "./filter.ts";

export interface Kept {
  readonly draft: Draft;
  readonly filter: Filter;
}
const schema = v.object({ draft: draftSchema, filter: filterSchema });

export interface KeptForm {
  /** Null where nothing of ours is there. */
  readonly read: () => Kept | null;
  readonly write: (kept: Kept) => void;
  readonly forget: () => void;
}

/** `of`: the assignment that is changed; null for a new one. */
export function keptForm(of: string | null, storage = (): Storage => sessionStorage): KeptForm {
  const key = `silk-road-journey.compose.${of ?? "new"}`;
  /** Even to name the storage may throw, where cookies are off. */
  function guarded<Value>(work: () => Value): Value | null {
    try {
      return work();
    } catch {
      return null; // refused, full, or somebody else's text: the form goes on without it
    }
  }
  return {
    read: () =>
      guarded(() => {
        const text = storage().getItem(key);
        if (text === null) return null;
        const parsed = v.safeParse(schema, JSON.parse(text));
        return parsed.success ? parsed.output : null;
      }),
    write: (kept) => void guarded(() => storage().setItem(key, JSON.stringify(kept))),
    forget: () => void guarded(() => storage().removeItem(key)),
  };
}
