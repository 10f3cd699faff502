/**
 * Seeded chance. FROZEN: saved visits name a seed, and `test/domain/seeded.test.ts` holds the vectors.
 * Generator: splitmix32 (Guy Steele and others, "Fast splittable pseudorandom number generators", 2014, in 32 bits).
 */
export type Random = () => number;

/** Numbers in [0, 1). `seed` is any 32-bit whole number. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4294967296;
  };
}

/** A new list in chance order (Fisher–Yates, from the end). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}

/** A 32-bit seed from another seed and words: FNV-1a over code points, three bytes each, low byte first. */
export function derivedSeed(seed: number, ...words: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of words.join("\u0000")) {
    const code = character.codePointAt(0)!;
    for (let shift = 0; shift < 24; shift += 8) {
      hash ^= (code >>> shift) & 0xff;
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return hash | 0;
}
