/** Outlines of seals as a knife leaves them: never quite straight, with a nick here and there. */
import { f1 } from "../kit/shapes.mjs";

const SHAPES = {
  square: [
    [5, 5],
    [59, 5],
    [59, 59],
    [5, 59],
  ],
  octagon: [
    [19, 4],
    [45, 4],
    [60, 19],
    [60, 45],
    [45, 60],
    [19, 60],
    [4, 45],
    [4, 19],
  ],
  tall: [
    [11, 3],
    [53, 3],
    [53, 61],
    [11, 61],
  ],
  ogee: [
    [32, 2],
    [38, 9],
    [47, 14],
    [54, 22],
    [56, 32],
    [56, 61],
    [8, 61],
    [8, 32],
    [10, 22],
    [17, 14],
    [26, 9],
  ],
  round: Array.from({ length: 24 }, (_, i) => [
    32 + 28.5 * Math.cos((i * Math.PI) / 12),
    32 + 28.5 * Math.sin((i * Math.PI) / 12),
  ]),
};

/** Path data of `shape`, drawn in by `inset` towards the middle. Two outlines of one seal wander differently. */
export function outline(shape, random, inset = 0) {
  const k = 1 - inset / 28;
  const corners = SHAPES[shape].map(([x, y]) => [32 + (x - 32) * k, 32 + (y - 32) * k]);
  const points = corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const parts = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 9));
    return Array.from({ length: parts }, (_, n) =>
      [0, 1].map((c) => a[c] + ((b[c] - a[c]) * n) / parts + (random() - 0.5) * 1.1),
    );
  });
  return `M${points.map((at) => at.map(f1).join(" ")).join("L")}Z`;
}

/** Small chips that the ink did not reach, as path data near the edge. */
export function chips(random, count) {
  return Array.from({ length: count }, () => {
    const turn = random() * Math.PI * 2;
    const r = 24 + random() * 6;
    const [x, y, s] = [32 + Math.cos(turn) * r, 32 + Math.sin(turn) * r, 0.4 + random() * 0.9];
    return `M${f1(x)} ${f1(y)}l${f1(s * 1.4)} ${f1(-s)}l${f1(s)} ${f1(s * 1.3)}l${f1(-s * 1.7)} ${f1(s * 0.6)}Z`;
  }).join("");
}
