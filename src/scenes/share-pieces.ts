/** Divides a scenery's pieces among the steps of a visit. */

/** How much work a step is: the difficulty of its question. */
export type StepSize = 1 | 2 | 3;

/**
 * One half-open range of pieces a step, in order and without gaps. Each step gets one piece before the rest is divided by
 * size, so that a harder question builds more and none builds nothing. With fewer pieces than steps the last get none.
 */
export function sharePieces(
  pieces: number,
  sizes: readonly StepSize[],
): readonly (readonly [from: number, to: number])[] {
  const whole = sizes.reduce<number>((sum, size) => sum + size, 0);
  const spare = Math.max(0, pieces - sizes.length);
  let from = 0;
  let weight = 0;
  return sizes.map((size, at) => {
    weight += size;
    const to = Math.min(pieces, at + 1 + Math.round((spare * weight) / whole));
    const range = [from, to] as const;
    from = to;
    return range;
  });
}
