/** Names as a teacher pastes them, one a line, become seats. */
import { plainName } from "../../domain/assignment/start-attempt.ts";
import type { Seat } from "../desk-data.ts";
import { MOST_NAME, MOST_SEATS } from "../desk-schema.ts";

export interface NameList {
  /** Those that were there, and the new ones, by number. */
  readonly seats: readonly Seat[];
  readonly added: number;
  /** Lines that name somebody who sits there already. */
  readonly known: number;
  /** Lines for which there is no seat left. */
  readonly over: number;
}

/** As it is kept: one line, single spaces. */
export const cleanName = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .replaceAll(/\s+/g, " ")
    .slice(0, MOST_NAME)
    .replace(/[\uD800-\uDBFF]$/, "")
    .toWellFormed()
    .trim();

interface Line {
  readonly number: number | null;
  readonly name: string;
}
/** "12 Name", "12. Name", "12,Name" or with a tab; a number alone is its own name. */
function readLine(text: string): Line | null {
  const [, digits, rest = ""] = /^\s*(\d{1,3})(?:[\s.,;:)、．，；]+(.*))?$/su.exec(text) ?? [];
  const number = Number(digits ?? 0);
  if (digits !== undefined && number >= 1) return { number, name: cleanName(rest) || String(number) };
  const name = cleanName(text);
  return name === "" ? null : { number: null, name };
}

const sits = ({ number, name }: Line, seats: readonly Seat[]): boolean =>
  seats.some((seat) =>
    number === null
      ? plainName(seat.name) === plainName(name)
      : seat.number === number && plainName(seat.name) === plainName(name),
  );

/** A number that is taken, or missing, gives way to the first that is free. */
export function addNames(before: readonly Seat[], pasted: string): NameList {
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((text) => readLine(text) ?? []);
  const fresh = lines.filter((line) => !sits(line, before));
  const taken = new Set(before.map(({ number }) => number));
  // Numbers that are written down come first; nobody without one takes them.
  const wished = fresh.map(({ number }) => {
    if (number === null || taken.has(number)) return null;
    taken.add(number);
    return number;
  });
  let next = 1;
  const free = (): number => {
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  };
  const seats = fresh.map(({ name }, at): Seat => ({ number: wished[at] ?? free(), name, factor: 1 }));
  const fitting = seats.filter(({ number }) => number <= MOST_SEATS);
  return {
    seats: [...before, ...fitting].toSorted((a, b) => a.number - b.number),
    added: fitting.length,
    known: lines.length - fresh.length,
    over: seats.length - fitting.length,
  };
}
