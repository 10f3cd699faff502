/** Broad-leaved trees: a mottled trunk, boughs, and a crown of cut-paper clumps that catch light from the left. */
import { f1 } from "./shapes.mjs";

/** Path data of one ragged clump of leaves about [x, y]. */
export function clump(p, x, y, rx, ry, points = 24) {
  const rim = Array.from({ length: points }, (_, i) => {
    const turn = (i / points) * Math.PI * 2;
    const r = i % 2 ? p.between(1.02, 1.22) : p.between(0.7, 0.92);
    return [x + Math.cos(turn) * rx * r, y + Math.sin(turn) * ry * r];
  });
  const middle = ([ax, ay], [bx, by]) => [(ax + bx) / 2, (ay + by) / 2];
  const start = middle(rim.at(-1), rim[0]);
  return `M${f1(start[0])} ${f1(start[1])}${rim
    .map(
      (at, i) =>
        `Q${f1(at[0])} ${f1(at[1])} ${middle(at, rim[(i + 1) % points])
          .map(f1)
          .join(" ")}`,
    )
    .join("")}Z`;
}

/** A crown in a box about [x, y]: `tones` from the dark underside to the lit leaf tips. */
export function crown(p, [x, y], [rx, ry], tones, { clumps = 16, dabs = 90, grain = 1 } = {}) {
  const levels = tones.length - 1;
  for (let k = 0; k < levels; k++) {
    const lift = k / levels;
    const d = [];
    for (let i = 0; i < clumps; i++) {
      const turn = p.between(0, Math.PI * 2);
      const out = Math.sqrt(p.random()) * (1 - lift * 0.25);
      const size = p.between(0.2, 0.36) * (1 - lift * 0.42) * grain;
      d.push(
        clump(
          p,
          x + Math.cos(turn) * rx * out * 0.8 - lift * rx * 0.16,
          y + Math.sin(turn) * ry * out * 0.78 - lift * ry * 0.2 + (k === 0 ? ry * 0.1 : 0),
          rx * size,
          ry * size * 0.9,
        ),
      );
    }
    p.put(`<path d="${d.join("")}" fill="${tones[k]}"/>`);
  }
  for (const [tone, share] of [
    [tones.at(-1), 1],
    [tones.at(-2), 0.7],
    [tones[0], 0.6],
  ]) {
    const leaves = [];
    for (let i = 0; i < dabs * share; i++) {
      const [turn, out, r] = [
        p.between(0, Math.PI * 2),
        Math.sqrt(p.random()),
        p.between(0.01, 0.024) * rx * (0.4 + 0.6 * grain),
      ];
      const shift = tone === tones[0] ? 0.12 : -0.1;
      const [a, b] = [
        x + Math.cos(turn) * rx * out * 0.78 + rx * shift,
        y + Math.sin(turn) * ry * out * 0.76 + ry * shift,
      ];
      leaves.push(
        `M${f1(a - r)} ${f1(b)}q${f1(r)} ${f1(-r * 1.3)} ${f1(r * 2)} 0q${f1(-r)} ${f1(r * 1.1)} ${f1(-r * 2)} 0Z`,
      );
    }
    p.put(`<path d="${leaves.join("")}" fill="${tone}" opacity=".8"/>`);
  }
}

/** A plane tree, its foot at [x, y]: pale mottled bark and a wide crown. */
export function planeTree(p, [x, y], height, { bark, tones, lean = 0, spread = 0.42, detail = 1, grain = 1 }) {
  const [w, fork] = [height * 0.034, y - height * 0.42];
  const top = [x + lean * height * 0.2, fork];
  p.put(
    `<path d="M${f1(x - w * 1.5)} ${f1(y)}Q${f1(x - w)} ${f1(y - height * 0.06)} ${f1(x - w * 0.8)}
    ${f1(y - height * 0.2)}L${f1(top[0] - w * 0.7)} ${f1(fork)}L${f1(top[0] + w * 0.7)} ${f1(fork)}
    L${f1(x + w * 0.9)} ${f1(y - height * 0.2)}Q${f1(x + w)} ${f1(y - height * 0.05)} ${f1(x + w * 1.7)} ${f1(y)}Z"
    fill="${p.linear(
      [
        [0, bark[0]],
        [0.45, bark[1]],
        [1, bark[2]],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  );
  for (let i = 0; i < 14 * detail; i++) {
    const t = p.random();
    p.put(
      `<ellipse cx="${f1(x + (top[0] - x) * t + p.between(-0.6, 0.6) * w)}" cy="${f1(y - height * 0.42 * t)}"
        rx="${f1(p.between(0.12, 0.32) * w)}" ry="${f1(p.between(0.3, 0.9) * w)}"
        fill="${p.pick([bark[0], bark[2], "#a9a184"])}" opacity=".55"/>`,
    );
  }
  const boughs = [-0.85, -0.4, 0.1, 0.5, 0.9].map(
    (way) =>
      `M${f1(top[0])} ${f1(fork + height * 0.02)}q${f1(way * height * 0.06)} ${f1(-height * 0.1)}
      ${f1(way * height * 0.24)} ${f1(-height * p.between(0.2, 0.3))}`,
  );
  p.put(
    `<path d="${boughs.join("")}" fill="none" stroke="${bark[2]}" stroke-width="${f1(w * 0.62)}"
      stroke-linecap="round"/>`,
  );
  crown(p, [top[0], y - height * 0.68], [height * spread, height * 0.34], tones, {
    clumps: Math.round(15 * detail),
    dabs: Math.round(90 * detail),
    grain,
  });
}
