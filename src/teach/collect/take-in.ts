/** Sorts what was found to the assignments of this desk, and keeps it there. */
import { assignmentHash } from "../../domain/assignment/assignment-hash.ts";
import { plainName } from "../../domain/assignment/start-attempt.ts";
import { MOST_SLIP } from "../../exchange/slip/slip-text.ts";
import type { DeskAssignment, DeskClass, HandedIn } from "../desk-data.ts";
import type { DeskStore } from "../desk-view.ts";
import { seatNamed } from "../judge/rows.ts";
import type { Found } from "./find-slips.ts";
import type { FoundCode } from "./find-codes.ts";
import { lineOf, type Line } from "./line.ts";

/** The same for the same slip. */
export const slipId = (text: string): string => assignmentHash(text);

export interface TakenFrom {
  readonly found: Found;
  readonly via: HandedIn["via"];
  readonly from: string;
}
export interface TakeIn {
  readonly store: DeskStore;
  /** Goes before others with the same hash or code; null where a slip's link was opened. */
  readonly own: DeskAssignment | null;
  readonly things: readonly TakenFrom[];
  readonly receivedAt: number;
}

/** Assignments in the order in which a code is tried on them. */
export const inOrder = (store: DeskStore, own: DeskAssignment | null): readonly DeskAssignment[] => [
  ...(own === null ? [] : [own]),
  ...store.assignments().filter(({ id }) => id !== own?.id),
];

/** As it was said. */
const grouped = (letters: string): string => (letters.match(/.{1,4}/g) ?? []).join("-");

/** A seat that the class list has goes before what the code itself says; of a code without a seat, any name will do. */
function studentOf({ who, ...code }: Extract<FoundCode, { kind: "code" }>, ownClass: DeskClass | null): string | null {
  if (who === null) return null;
  const [, number = "", name = ""] = /^(\d{1,3})[\s.,;)]+(.+)$/.exec(who) ?? [];
  const seat = [who, name, number].map((part) => (part === "" ? null : seatNamed(ownClass, part))).find((one) => one);
  if (seat) return String(seat.number);
  return code.spoken.seat === 0 ? (name === "" ? who : name) : null;
}

interface Sorted {
  readonly line: Line;
  readonly target: DeskAssignment | null;
  readonly slip: HandedIn | null;
}

export async function takeIn({ store, own, things, receivedAt }: TakeIn): Promise<readonly Line[]> {
  const desk = inOrder(store, own);
  const classes = new Map(store.classes().map((one) => [one.id, one]));
  const known = new Map<string, Set<string>>();
  const knownOf = async ({ id }: DeskAssignment): Promise<Set<string>> => {
    const ids = known.get(id) ?? new Set((await store.handedIn(id)).map((slip) => slip.id));
    known.set(id, ids);
    return ids;
  };
  async function sort({ found, via, from }: TakenFrom): Promise<Sorted> {
    const refused = (code: Line["code"], over: Partial<Line> = {}): Sorted => ({
      line: lineOf(code, via, { from, ...over }),
      target: null,
      slip: null,
    });
    if (found.kind === "no-slip") return refused(found.fault);
    if (found.kind === "no-code") {
      const { fault, letters, who } = found;
      return refused(fault === "newer" ? "newer" : `code-${fault}`, { from: grouped(letters), who });
    }
    const target = desk.find(({ hash }) => hash === found.hash);
    if (target === undefined) return refused("unknown");
    if (found.kind === "slip" && found.text.length > MOST_SLIP) return refused("too-big");
    const ids = await knownOf(target);
    const handedIn = (): HandedIn => {
      if (found.kind === "slip")
        return { id: slipId(found.text), via, receivedAt, slip: found.text, code: null, student: null };
      const student = studentOf(found, classes.get(target.classId ?? "") ?? null);
      // Two students with the same score, known by nicknames, say the same letters: whose they are tells them apart.
      const whose = found.spoken.seat === 0 && student !== null ? [slipId(plainName(student))] : [];
      const id = ["code", found.hash, found.letters, ...whose].join("-");
      return { id, via: "code", receivedAt, slip: "", code: found.spoken, student };
    };
    const slip = handedIn();
    const isKnown = ids.has(slip.id);
    ids.add(slip.id);
    const isOwn = target.id === own?.id;
    const line = lineOf(isOwn ? (isKnown ? "known" : "new") : isKnown ? "elsewhere-known" : "elsewhere", slip.via, {
      from: found.kind === "code" ? grouped(found.letters) : from,
      who: found.kind === "code" ? found.who : null,
      id: slip.id,
      title: isOwn ? "" : target.assignment.title,
    });
    return { line, target, slip: isKnown ? null : slip };
  }

  const sorted: Sorted[] = [];
  for (const thing of things) sorted.push(await sort(thing));
  const refused = new Set<DeskAssignment>();
  for (const target of new Set(sorted.flatMap((one) => one.target ?? []))) {
    const slips = sorted.flatMap((one) => (one.target === target && one.slip !== null ? [one.slip] : []));
    // A store that throws has kept nothing, as one that refuses.
    const kept =
      slips.length === 0 ||
      (await store.addHandedIn(target.id, slips).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (!kept) refused.add(target);
  }
  return sorted.map(({ line, target, slip }) =>
    slip !== null && target !== null && refused.has(target) ? { ...line, code: "not-stored", id: null } : line,
  );
}
