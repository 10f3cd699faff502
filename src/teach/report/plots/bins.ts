/** Scores in tenths, for the histogram. */
export interface Bin {
  /** Shares, 0 to 1: from `from` to below `to`; the last holds the full score too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BINS = 10;

export function binsOf(shares: readonly number[], bins = BINS): readonly Bin[] {
  const counts = Array.from({ length: bins }, () => 0);
  // Thirds do not add up exactly: what is a tenth but for rounding begins the next.
  for (const share of shares) counts[Math.min(bins - 1, Math.max(0, Math.floor(share * bins + 1e-9)))]!++;
  return counts.map((count, at) => ({ from: at / bins, to: (at + 1) / bins, count }));
}
