/** The order of the class table. */
import type { TableRow } from "./table-rows.ts";

export const SORT_KEYS = ["seat", "name", "score"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sorting {
  readonly by: SortKey;
  readonly isUp: boolean;
}

/** A second press turns the order round; scores begin with the highest. */
export const pressed = (now: Sorting, by: SortKey): Sorting =>
  now.by === by ? { by, isUp: !now.isUp } : { by, isUp: by !== "score" };

/** Who has no seat or no score stands last either way; equal ones by name. */
export function sorted(rows: readonly TableRow[], { by, isUp }: Sorting, lang: string): readonly TableRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byName = (a: TableRow, b: TableRow): number => compare(a.student, b.student);
  const turn = isUp ? 1 : -1;
  if (by === "name") return rows.toSorted((a, b) => turn * byName(a, b));
  const value = ({ seat, share }: TableRow): number | null => (by === "seat" ? (seat?.number ?? null) : share);
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return turn * (one - other) || byName(a, b);
  });
}
