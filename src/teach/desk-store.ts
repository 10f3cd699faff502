/** The desk's store: what is kept is read once, and each change is made on what stands in storage then, other tabs' changes among it. */
import * as v from "valibot";
import { browserLocks, type Locks } from "../save/alone.ts";
import { DESK_LIST } from "../save/keys.ts";
import { localforageStore } from "../save/localforage-store.ts";
import { sealedRecords, type Written } from "../save/records.ts";
import { memoryStore, type Store } from "../save/store.ts";
import { browserChannel, type TabChannel } from "../save/tab-channel.ts";
import type { HandedIn } from "./desk-data.ts";
import {
  enlist,
  erase,
  keyOf,
  MOST_IN_PORTION,
  readDesk,
  readOne,
  readPortions,
  schemaOf,
  writePortion,
  type DeskKinds,
  type ListName,
  type Portion,
  type Trouble,
} from "./desk-records.ts";
import { handedInSchema } from "./desk-schema.ts";
import type { DeskStore, Kept } from "./desk-view.ts";
import { merged } from "./merged.ts";

const CHANNEL = "silk-road-desk";

export interface OpenedDesk extends DeskStore {
  /** False where storage refused: everything lives in memory and goes with the page. */
  readonly keeps: boolean;
  /** What could not be read: a broken record was set aside, one of a newer game left as it is. */
  readonly troubles: () => readonly Trouble[];
  readonly close: () => void;
}
export interface DeskStoreOptions {
  /** Another tab has changed something, and it has been read. */
  readonly onChange: () => void;
  /** Others only in tests. */
  readonly store?: Store;
  readonly locks?: Locks | null;
  readonly channel?: (name: string) => TabChannel | null;
}

const kept = (written: Written): Kept => (written.ok ? { ok: true } : { ok: false, fault: "not-stored" });
const NOT_STORED: Kept = { ok: false, fault: "not-stored" };
/** With `one` in the place of that with its id, or at the end. */
const withOne = <One extends { readonly id: string }>(all: readonly One[], one: One): readonly One[] =>
  all.some(({ id }) => id === one.id) ? all.map((own) => (own.id === one.id ? one : own)) : [...all, one];

export async function openDeskStore({
  onChange,
  store = localforageStore(),
  locks = browserLocks(),
  channel: open = browserChannel,
}: DeskStoreOptions): Promise<OpenedDesk> {
  const keeps = (await store.read(DESK_LIST)).ok;
  const records = sealedRecords(keeps ? store : memoryStore(), { locks });
  let found = await readDesk(records);
  const read = new Map<string, Promise<readonly HandedIn[]>>();

  const channel = keeps ? open(CHANNEL) : null;
  channel?.listen(() => {
    void readDesk(records).then((now) => {
      found = now;
      read.clear();
      onChange();
    });
  });

  /** One change at a time, among all tabs; the other tabs then read again. */
  const change = <Done extends Kept>(work: () => Promise<Done>): Promise<Done> =>
    records.alone(async () => {
      const done = await work();
      channel?.say("changed");
      return done;
    });
  function relist<Name extends ListName>(
    name: Name,
    next: (all: readonly DeskKinds[Name][]) => readonly DeskKinds[Name][],
  ): void {
    found = { ...found, lists: { ...found.lists, [name]: next(found.lists[name]) } };
  }
  async function put<Name extends ListName>(name: Name, mine: DeskKinds[Name]): Promise<Kept> {
    const { id } = mine;
    const before = await readOne(records, name, id);
    if (before === "newer" || before === "fault") return NOT_STORED;
    const base = found.lists[name].find((own) => own.id === id);
    const next = typeof before === "string" ? mine : merged(base, mine, before);
    const written = await records.write(keyOf(name, id), v.parse(schemaOf(name), next));
    const listed = written.ok ? await enlist(records, name, id) : written;
    if (listed.ok) relist(name, (all) => withOne(all, next));
    return kept(listed);
  }
  async function remove<Name extends ListName>(name: Name, id: string): Promise<Kept> {
    const gone = await erase(records, name, id);
    if (gone.ok) relist(name, (all) => all.filter((own) => own.id !== id));
    return kept(gone);
  }

  const slipsOf = (portions: readonly Portion[]): readonly HandedIn[] => portions.flatMap(({ slips }) => slips ?? []);
  async function slips(id: string): Promise<readonly HandedIn[]> {
    const portions = await readPortions(records, id);
    const troubles = portions?.flatMap(({ trouble }) => trouble ?? []) ?? ["fault" as const];
    const all = [...new Set([...found.troubles, ...troubles])];
    // Told once; whoever asked at each drawing would otherwise ask without end.
    if (all.length > found.troubles.length) {
      found = { ...found, troubles: all };
      onChange();
    }
    return slipsOf(portions ?? []);
  }
  async function add(id: string, given: readonly HandedIn[]): Promise<Kept & { readonly added?: number }> {
    const portions = await readPortions(records, id);
    if (portions === null) return NOT_STORED;
    const known = new Set(slipsOf(portions).map((slip) => slip.id));
    const fresh = [...new Map(given.filter((slip) => !known.has(slip.id)).map((slip) => [slip.id, slip])).values()];
    let rest = fresh.map((slip) => v.parse(handedInSchema, slip));
    const last = portions.at(-1);
    let { n, slips } = last?.slips ? { n: last.n, slips: last.slips } : { n: (last?.n ?? 0) + 1, slips: [] };
    read.delete(id);
    while (rest.length > 0) {
      const room = MOST_IN_PORTION - slips.length;
      if (room > 0) {
        const written = await writePortion(records, id, n, [...slips, ...rest.slice(0, room)]);
        if (!written.ok) return NOT_STORED;
        rest = rest.slice(room);
      }
      n++;
      slips = [];
    }
    return { ok: true, added: fresh.length };
  }
  /** `next`: what becomes of those with these ids; null where they go. */
  async function alter(id: string, next: ReadonlyMap<string, HandedIn | null>): Promise<Kept> {
    const portions = await readPortions(records, id);
    if (portions === null) return NOT_STORED;
    read.delete(id);
    for (const { n, slips } of portions) {
      if (!slips?.some((slip) => next.has(slip.id))) continue;
      const changed = slips.flatMap((slip) => (next.has(slip.id) ? (next.get(slip.id) ?? []) : slip));
      const written = await writePortion(records, id, n, changed);
      if (!written.ok) return NOT_STORED;
    }
    return { ok: true };
  }

  return {
    keeps,
    troubles: () => found.troubles,
    close: () => channel?.close(),
    assignments: () => found.lists.assignments,
    classes: () => found.lists.classes,
    packs: () => found.lists.packs,
    rounds: () => found.lists.rounds,
    putAssignment: (assignment) => change(() => put("assignments", assignment)),
    putClass: (own) => change(() => put("classes", own)),
    putPack: (pack) => change(() => put("packs", pack)),
    putRound: (round) => change(() => put("rounds", round)),
    removeAssignment: (id) =>
      change(() => {
        read.delete(id);
        return remove("assignments", id);
      }),
    removeClass: (id) => change(() => remove("classes", id)),
    removePack: (id) => change(() => remove("packs", id)),
    removeRound: (id) => change(() => remove("rounds", id)),
    handedIn(id) {
      const known = read.get(id) ?? slips(id);
      read.set(id, known);
      return known;
    },
    addHandedIn: (id, slips) => change(() => add(id, slips)),
    changeHandedIn: (id, slips) =>
      change(() => alter(id, new Map(slips.map((slip) => [slip.id, v.parse(handedInSchema, slip)])))),
    removeHandedIn: (id, slips) => change(() => alter(id, new Map(slips.map((slip) => [slip, null])))),
  };
}
