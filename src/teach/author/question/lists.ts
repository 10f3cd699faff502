/** What is done to lists of choices, items, pairs and places, whatever the kind of question. */
import { ruledQuestion } from "../../../domain/pack/pack-content.ts";
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { Random } from "../../../domain/seeded.ts";
import { checksOf } from "../../../kinds/schemas.ts";

const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
const LETTERS = 26;
const LENGTH = 4;

/** Every id that stands in the question, or that something was said of. */
export function idsIn(question: PackQuestion): ReadonlySet<string> {
  const ruled = ruledQuestion({ id: "" }, question);
  const { choices, reasons } = checksOf(ruled).worded(ruled);
  const said = Object.values(question.text).flatMap((text) => [text.choices, text.reasons].flatMap(Object.keys));
  return new Set([...choices, ...reasons, ...said]);
}

/**
 * A new id for a choice, an item, a place. By chance, of 1.2 million: one that was removed, under which answers may
 * have been kept, does not come again. Begins with a letter, so that objects keep the order in which ids came.
 */
export function freshId(taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const sign = (most: number): string => SIGNS.charAt(Math.floor(random() * most));
    const id = sign(LETTERS) + Array.from({ length: LENGTH - 1 }, () => sign(SIGNS.length)).join("");
    if (!taken.has(id)) return id;
  }
}

/** The same list where it can't be moved there. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  return item === undefined || to < 0 || to >= list.length ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Marks by which the teacher and the editor speak of the first, the second, and so on. */
export const letter = (at: number): string => String.fromCodePoint(65 + (at % LETTERS));
