/** Random histories of one question: answered on the same day, when due, much too late, well and badly. */
import type { Rating, Review } from "../../../src/domain/recall.ts";
import { seededRandom } from "../../../src/domain/seeded.ts";

export const DAY = 86_400_000;
const START = Date.UTC(2025, 5, 13);
const GAPS = [0, 0.01, 0.4, 1, 1.5, 3, 12, 80, 700] as const;

export function histories(count: number, seed: number): readonly (readonly Review[])[] {
  const random = seededRandom(seed);
  const rating = (): Rating => (random() < 0.5 ? 3 : ([1, 2, 4] as const)[Math.floor(random() * 3)]!);
  return Array.from({ length: count }, () => {
    let at = START + Math.floor(random() * DAY);
    return Array.from({ length: 1 + Math.floor(random() * 14) }, () => {
      at += Math.floor(GAPS[Math.floor(random() * GAPS.length)]! * DAY * (0.5 + random()));
      return { at, rating: rating() };
    });
  });
}
