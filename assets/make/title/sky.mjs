/** The sky of a whole day: dawn on the right, evening on the left; calm above, where the words stand. */
import { f1 } from "../kit/shapes.mjs";

export function sky(p, { W, horizon, sun: [sx, sy, sr], calm, slant }) {
  // A little aslant: an upright gradient shows its steps as columns.
  const wide = (stops) => p.across(stops, 0, 0, ...slant);
  const level = (stops) => p.across(stops, 0, 0, W * 0.98, horizon * 0.12);
  const glow = `skyGlow${W}`;
  p.def(
    `<linearGradient id="${glow}f" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000"/><stop offset=".35" stop-color="#3a3a3a"/><stop offset="1" stop-color="#fff"/></linearGradient><mask id="${glow}"><rect width="${W}" height="${horizon + 60}" fill="url(#${glow}f)"/></mask>`,
  );
  p.put(
    `<rect width="${W}" height="${horizon + 60}" fill="${wide([
      [0, "#122f47"],
      [0.4, "#1f4f66"],
      [0.66, "#4f8187"],
      [0.84, "#a9a695"],
      [1, "#dda985"],
    ])}"/>`,
  );
  p.put(
    `<rect width="${W}" height="${horizon + 60}" fill="${level([
      [0, "#3d6f80"],
      [0.24, "#5f9294"],
      [0.48, "#b9bd9c"],
      [0.68, "#f3cd93"],
      [0.84, "#fbd69b"],
      [1, "#f3ad86"],
    ])}" mask="url(#${glow})"/>`,
  );
  p.put(
    `<circle cx="${sx}" cy="${sy}" r="${sr * 6.4}" fill="${p.radial([
      [0, "#fff0c8", 0.95],
      [0.15, "#ffe3a6", 0.62],
      [0.45, "#ffca8c", 0.26],
      [1, "#ffc088", 0],
    ])}"/>`,
  );
  const rays = Array.from({ length: 40 }, (_, i) => {
    const [a, w] = [(i / 40) * Math.PI * 2 + p.between(-0.03, 0.03), p.between(0.012, 0.035)];
    const r = sr * p.between(3.4, 6.6);
    const at = (turn, reach) => `${f1(sx + Math.cos(turn) * reach)} ${f1(sy + Math.sin(turn) * reach)}`;
    return `M${at(a - w, sr * 1.2)}L${at(a - w, r)}L${at(a + w, r)}L${at(a + w, sr * 1.2)}Z`;
  });
  const fading = `rays${W}`;
  p.def(
    `<radialGradient id="${fading}" gradientUnits="userSpaceOnUse" cx="${sx}" cy="${sy}" r="${sr * 6}"><stop offset="0" stop-color="#fff0c8" stop-opacity=".26"/><stop offset="1" stop-color="#fff0c8" stop-opacity="0"/></radialGradient>`,
  );
  p.put(`<path d="${rays.join("")}" fill="url(#${fading})"/><circle cx="${sx}" cy="${sy}" r="${sr}" fill="#fff4d6"/>`);
  // Long clouds, only low or to the right: the words need a calm ground.
  for (let i = 0; i < 34; i++) {
    const [x, y, w] = [p.between(0.1, 1.05) * W, horizon * p.between(0.12, 0.9), p.between(70, 260)];
    if (x - w < calm[0] || y < calm[1] * 0.2) continue;
    const warm = x / W;
    p.put(
      `<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(w)}" ry="${f1(p.between(1.6, 6))}" fill="${warm > 0.7 ? "#fff0d0" : warm > 0.45 ? "#f4d6ae" : "#a8c4bb"}" opacity="${f1(p.between(0.2, 0.55))}" filter="url(#blur2)"/>`,
    );
  }
  p.put(
    `<rect x="${f1(calm[0])}" y="${f1(horizon * 0.2)}" width="${f1(W - calm[0] + 60)}" height="${f1(horizon * 0.62)}" fill="${p.linear(
      [
        [0, "#fff0d2", 0],
        [0.3, "#fff0d2", 0.5],
        [1, "#fff0d2", 1],
      ],
      0,
      0,
      1,
      0,
    )}" filter="url(#wisp)" opacity=".55"/>`,
  );
  const stars = Array.from({ length: 70 }, () => [p.random() ** 1.4 * W * 0.62, p.random() ** 1.3 * horizon * 0.72]);
  for (const [x, y] of stars)
    p.put(
      `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(p.between(0.5, 1.5))}" fill="#fbf1d8" opacity="${f1(p.between(0.25, 0.85) * (1 - x / W))}"/>`,
    );
}

/** Birds that fly west, smaller with distance. */
export function birds(p, flock) {
  for (const [x, y, k] of flock)
    p.put(
      `<path d="M${f1(x - 13 * k)} ${f1(y - 5 * k)}q${f1(7 * k)} ${f1(-4 * k)} ${f1(13 * k)} ${f1(5 * k)}q${f1(6 * k)} ${f1(-9 * k)} ${f1(15 * k)} ${f1(-7 * k)}q${f1(-8 * k)} ${f1(2 * k)} ${f1(-14 * k)} ${f1(10 * k)}q${f1(-7 * k)} ${f1(-7 * k)} ${f1(-14 * k)} ${f1(-8 * k)}Z" fill="#3d4a4c" opacity=".8"/>`,
    );
}
