/** The class in three parts by how they did on everything else. */
export type Third = "lower" | "middle" | "upper";
export type Thirds = { readonly [Of in Third]: number };

/** Rests that differ by less are equal: sums leave such differences behind. */
const grain = (rest: number): number => Math.round(rest * 1e9);

/**
 * The third of each value, by its middle rank among equals, so that those who did equally well are never parted and the
 * order of the attempts does not matter. With many equals the thirds are of different sizes.
 */
export function thirdsOf(rests: readonly number[]): readonly Third[] {
  const order = rests.map(grain);
  const ordered = Float64Array.from(order).toSorted();
  const thirds = new Map<number, Third>();
  for (let from = 0; from < ordered.length;) {
    let to = from + 1;
    while (to < ordered.length && ordered[to] === ordered[from]) to++;
    // Ranks count from 0, each value standing in the middle of its place.
    const middle = (from + to) / 2 / ordered.length;
    thirds.set(ordered[from]!, middle < 1 / 3 ? "lower" : middle > 2 / 3 ? "upper" : "middle");
    from = to;
  }
  return order.map((value) => thirds.get(value)!);
}

/** Those without a third are not counted. */
export function countThirds(thirds: readonly (Third | null)[]): Thirds {
  const counts = { lower: 0, middle: 0, upper: 0 };
  for (const third of thirds) if (third !== null) counts[third]++;
  return counts;
}
