/**
 * The order of few things in which neighbours are as unlike as can be: mixed practice keeps better than practice in
 * blocks. Exact, by Held and Karp's dynamic programme (1962) over sets: 2^n · n² steps, so for a dozen things at most.
 */
interface Chain {
  readonly cost: number;
  /** Indexes, in order. */
  readonly order: readonly number[];
}

/** `alike`: what it costs that two stand side by side. Among equals, the order given decides. */
export function interleaved<Item>(items: readonly Item[], alike: (a: Item, b: Item) => number): readonly Item[] {
  const cost = items.map((a) => items.map((b) => alike(a, b)));
  /** Cheapest chain through each set of items (as bits), by its last item. */
  let chains = new Map<number, Map<number, Chain>>(
    items.map((_, at) => [1 << at, new Map([[at, { cost: 0, order: [at] }]])]),
  );
  for (let length = 1; length < items.length; length++) {
    const longer = new Map<number, Map<number, Chain>>();
    for (const [set, byLast] of chains)
      for (const [last, chain] of byLast)
        for (const next of items.keys()) {
          if (set & (1 << next)) continue;
          const ends = longer.get(set | (1 << next)) ?? new Map<number, Chain>();
          const whole = chain.cost + cost[last]![next]!;
          if (whole < (ends.get(next)?.cost ?? Infinity))
            ends.set(next, { cost: whole, order: [...chain.order, next] });
          longer.set(set | (1 << next), ends);
        }
    chains = longer;
  }
  const whole = [...chains.values()].flatMap((ends) => [...ends.values()]);
  const best = whole.reduce<Chain | null>((found, chain) => (found && found.cost <= chain.cost ? found : chain), null);
  return best?.order.map((at) => items[at]!) ?? [];
}
