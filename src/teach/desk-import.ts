/** What a desk file would change here, told before it is done: newer versions win, slips and seats are united, nothing goes. */
import type { Pack } from "../domain/pack/pack.ts";
import type { DeskAssignment, DeskClass, DeskRound, HandedIn } from "./desk-data.ts";
import type { DeskContents } from "./desk-file.ts";
import type { DeskStore, Kept } from "./desk-view.ts";

export interface DeskImport {
  readonly assignments: readonly DeskAssignment[];
  readonly classes: readonly DeskClass[];
  readonly slips: readonly (readonly [string, readonly HandedIn[]])[];
  /** Those that are not here yet: what was changed here stays. */
  readonly packs: readonly Pack[];
  readonly rounds: readonly DeskRound[];
  readonly counts: {
    readonly newAssignments: number;
    readonly newerAssignments: number;
    readonly newClasses: number;
    readonly newSeats: number;
    readonly newSlips: number;
    readonly newPacks: number;
    readonly newRounds: number;
  };
}

/** The file holds its key, so that it is saved. Everything else of an assignment stays unless the file's is newer. */
function wanted(given: DeskAssignment, own: DeskAssignment | undefined, exportedAt: number): DeskAssignment | null {
  const saved = { ...given, keySavedAt: given.keySavedAt ?? exportedAt };
  if (own === undefined || given.version > own.version) return saved;
  return own.keySavedAt === null && given.secret === own.secret ? { ...own, keySavedAt: exportedAt } : null;
}

/** Own seats stay as they are; numbers that are free here come in. */
function withSeats(own: DeskClass, { seats }: DeskClass): DeskClass {
  const taken = new Set(own.seats.map(({ number }) => number));
  const more = seats.filter(({ number }) => !taken.has(number));
  return more.length === 0 ? own : { ...own, seats: [...own.seats, ...more].toSorted((a, b) => a.number - b.number) };
}

export async function planImport(store: DeskStore, contents: DeskContents): Promise<DeskImport> {
  const ours = new Map(store.assignments().map((own) => [own.id, own]));
  const ourClasses = new Map(store.classes().map((own) => [own.id, own]));
  const assignments = contents.assignments.flatMap(
    (given) => wanted(given, ours.get(given.id), contents.exportedAt) ?? [],
  );
  const classes = contents.classes
    .map((given) => withSeats(ourClasses.get(given.id) ?? { ...given, seats: [] }, given))
    .filter((next) => next !== ourClasses.get(next.id));
  const slips: [string, readonly HandedIn[]][] = [];
  for (const [id, given] of contents.slips) {
    if (!ours.has(id) && !assignments.some((one) => one.id === id)) continue;
    const known = new Set((await store.handedIn(id)).map((slip) => slip.id));
    const fresh = given.filter((slip) => !known.has(slip.id));
    if (fresh.length > 0) slips.push([id, fresh]);
  }
  const packs = contents.packs.filter(({ id }) => !store.packs().some((own) => own.id === id));
  const rounds = contents.rounds.filter(({ id }) => !store.rounds().some((own) => own.id === id));
  const seats = (all: readonly DeskClass[]): number => all.reduce((sum, one) => sum + one.seats.length, 0);
  const before = classes.flatMap(({ id }) => ourClasses.get(id) ?? []);
  return {
    assignments,
    classes,
    slips,
    packs,
    rounds,
    counts: {
      newAssignments: assignments.filter(({ id }) => !ours.has(id)).length,
      newerAssignments: assignments.filter(({ id, version }) => version > (ours.get(id)?.version ?? version)).length,
      newClasses: classes.length - before.length,
      newSeats: seats(classes) - seats(before),
      newSlips: slips.reduce((sum, [, fresh]) => sum + fresh.length, 0),
      newPacks: packs.length,
      newRounds: rounds.length,
    },
  };
}

/** Stops at the first that could not be stored; what came in until then is whole, and coming again is no harm. */
export async function applyImport(store: DeskStore, plan: DeskImport): Promise<Kept> {
  const works = [
    ...plan.classes.map((own) => () => store.putClass(own)),
    ...plan.assignments.map((own) => () => store.putAssignment(own)),
    ...plan.packs.map((pack) => () => store.putPack(pack)),
    ...plan.rounds.map((round) => () => store.putRound(round)),
    ...plan.slips.map(
      ([id, fresh]) =>
        () =>
          store.addHandedIn(id, fresh),
    ),
  ];
  for (const work of works) {
    const kept = await work();
    if (!kept.ok) return kept;
  }
  return { ok: true };
}
