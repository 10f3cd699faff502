/** The desk's store in memory, at once and without seals: for tests of screens. */
import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { DeskAssignment, DeskClass, DeskRound, HandedIn } from "../../../src/teach/desk-data.ts";
import type { DeskStore, Kept } from "../../../src/teach/desk-view.ts";

export interface PlainStore extends DeskStore {
  /** As it is kept now. */
  readonly kept: (id: string) => readonly HandedIn[];
}
export interface PlainStoreOptions {
  readonly assignments?: readonly DeskAssignment[];
  readonly classes?: readonly DeskClass[];
  readonly packs?: readonly Pack[];
  /** Nothing can be stored. */
  readonly refuses?: boolean;
}

export function plainStore({
  assignments = [],
  classes = [],
  packs = [],
  refuses = false,
}: PlainStoreOptions = {}): PlainStore {
  const table = <One extends { readonly id: string }>(first: readonly One[]) => {
    let all = first;
    const done = (next: readonly One[]): Kept => {
      if (refuses) return { ok: false, fault: "not-stored" };
      all = next;
      return { ok: true };
    };
    return {
      all: () => all,
      put: async (one: One) =>
        done(all.some(({ id }) => id === one.id) ? all.map((own) => (own.id === one.id ? one : own)) : [...all, one]),
      remove: async (id: string) => done(all.filter((own) => own.id !== id)),
    };
  };
  const own = {
    assignments: table(assignments),
    classes: table(classes),
    packs: table(packs),
    rounds: table<DeskRound>([]),
  };
  const slips = new Map<string, readonly HandedIn[]>();
  const given = new Map<string, Promise<readonly HandedIn[]>>();
  const kept = (id: string): readonly HandedIn[] => slips.get(id) ?? [];
  function keep(id: string, next: readonly HandedIn[]): Kept {
    if (refuses) return { ok: false, fault: "not-stored" };
    slips.set(id, next);
    given.delete(id);
    return { ok: true };
  }
  return {
    kept,
    assignments: own.assignments.all,
    classes: own.classes.all,
    packs: own.packs.all,
    rounds: own.rounds.all,
    putAssignment: own.assignments.put,
    putClass: own.classes.put,
    putPack: own.packs.put,
    putRound: own.rounds.put,
    removeAssignment: own.assignments.remove,
    removeClass: own.classes.remove,
    removePack: own.packs.remove,
    removeRound: own.rounds.remove,
    handedIn(id) {
      const now = given.get(id) ?? Promise.resolve(kept(id));
      given.set(id, now);
      return now;
    },
    async addHandedIn(id, more) {
      const fresh = more.filter((slip) => !kept(id).some((one) => one.id === slip.id));
      return { ...keep(id, [...kept(id), ...fresh]), added: fresh.length };
    },
    changeHandedIn: async (id, changed) =>
      keep(
        id,
        kept(id).map((slip) => changed.find((one) => one.id === slip.id) ?? slip),
      ),
    removeHandedIn: async (id, gone) =>
      keep(
        id,
        kept(id).filter((slip) => !gone.includes(slip.id)),
      ),
  };
}
