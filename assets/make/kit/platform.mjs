/** What stands on a railway platform: lamps, bunting, travellers, a stall, apple trees. SVG text, foot at 0, 0. */
import { f1 } from "./shapes.mjs";
import { lobes } from "./walnut.mjs";

/** A lamp post with two lanterns, `h` units high; `lit` gives them a glow. */
export function lamp(h, lit) {
  const lantern = (x) =>
    `${lit ? `<circle cx="${f1(x)}" cy="${f1(-h * 0.87)}" r="${f1(h * 0.13)}" fill="#ffdf90" opacity=".6" filter="url(#blur4)"/>` : ""}` +
    `<path d="M${f1(x - h * 0.035)} ${f1(-h * 0.9)}h${f1(h * 0.07)}l${f1(-h * 0.012)} ${f1(h * 0.09)}` +
    `h${f1(-h * 0.046)}Z" fill="${lit ? "#fff3c4" : "#a9b5ae"}"/>` +
    `<path d="M${f1(x - h * 0.045)} ${f1(-h * 0.9)}L${f1(x)} ${f1(-h * 0.94)}` +
    `L${f1(x + h * 0.045)} ${f1(-h * 0.9)}Z" fill="#2f4a4c"/>`;
  return (
    `<path d="M${f1(-h * 0.03)} 0L${f1(-h * 0.014)} ${f1(-h * 0.2)}V${f1(-h)}H${f1(h * 0.014)}V${f1(-h * 0.2)}` +
    `L${f1(h * 0.03)} 0Z" fill="#2f4a4c"/>` +
    `<path d="M${f1(-h * 0.14)} ${f1(-h * 0.93)}Q0 ${f1(-h * 1.06)} ${f1(h * 0.14)} ${f1(-h * 0.93)}"` +
    ` fill="none" stroke="#2f4a4c" stroke-width="${f1(h * 0.02)}"/>` +
    lantern(-h * 0.14) +
    lantern(h * 0.14) +
    `<path d="M${f1(-h * 0.008)} 0V${f1(-h)}" stroke="#9fc0b4"` +
    ` stroke-width="1.4" opacity=".6"/>`
  );
}

/** Bunting from a to b that sags by `sag`: felt leaves in the colours of the steppe. */
export function bunting(p, [ax, ay], [bx, by], sag, size, colours = ["#d8563c", "#f2b64a", "#2f8f8a", "#fbeecb"]) {
  const at = (t) => [ax + (bx - ax) * t, ay + (by - ay) * t + sag * 4 * t * (1 - t)];
  const count = Math.round(Math.hypot(bx - ax, by - ay) / (size * 1.25));
  const leaves = Array.from({ length: count }, (_, i) => {
    const [x, y] = at((i + 0.5) / count);
    const w = size * (0.46 + 0.06 * p.random());
    return (
      `<path d="M${f1(x - w)} ${f1(y)}` +
      `Q${f1(x - w * 0.8)} ${f1(y + size * 0.8)} ${f1(x)} ${f1(y + size * 1.15)}` +
      `Q${f1(x + w * 0.8)} ${f1(y + size * 0.8)} ${f1(x + w)} ${f1(y)}Z" fill="${colours[i % colours.length]}"/>`
    );
  }).join("");
  const cord = Array.from({ length: 13 }, (_, i) =>
    at(i / 12)
      .map(f1)
      .join(" "),
  ).join("L");
  return `<path d="M${cord}" fill="none" stroke="#5b4434" stroke-width="1.6"/>${leaves}`;
}

/** A traveller, `h` high: coat or dress, scarf or hat, perhaps a suitcase. Seen from afar, no face. */
export function traveller(h, { coat = "#8c3a2c", hair = "#2d211c", dress = false, bag = null, wave = false } = {}) {
  const body = dress
    ? "M-2.4 -13.6q2.4 -1.6 4.8 0l.6 5l2.2 8.6h-10.4l2.2 -8.6Z"
    : "M-2.8 -13.8q2.8 -1.6 5.6 0l.5 8.4h-6.6Z";
  const legs = dress ? "" : `<path d="M-2.2 0l.4 -6.5h3.6l.6 6.5h-1.7l-.6 -5l-.7 5Z" fill="#2d2624"/>`;
  const arm = wave ? "M2.4 -12.6l3.4 -6" : "M2.6 -12.8l1.4 6.4";
  const case_ =
    bag === null
      ? ""
      : `<path d="M3.4 -6.4h5.4v6h-5.4Z" fill="${bag}"/>` +
        `<path d="M4.9 -6.4v-1.4h2.4v1.4" fill="none" stroke="#2d2624" stroke-width=".7"/>`;
  return (
    `<g transform="scale(${f1(h * 5) / 100})"><ellipse cx="2" cy="0" rx="6" ry="1" fill="#3a2a1c"` +
    ` opacity=".35"/>${case_}${legs}<path d="${body}" fill="${coat}"/>` +
    `<path d="${arm}M-2.6 -12.8l-1.2 6.2" fill="none" stroke="${coat}" stroke-width="1.7"` +
    ` stroke-linecap="round"/>` +
    `<circle cx="0" cy="-16.7" r="2.1" fill="#8a5f45"/><path` +
    ` d="M-2.3 -16a2.4 2.6 0 0 1 4.6 -.6q-1 -.9 -2.3 -.9t-2.3 1.5Z" fill="${hair}"/></g>`
  );
}

/** An apple tree `h` high with red apples; `bare` is the sapling with its stake that waits there before. */
export function appleTree(p, h, bare = false) {
  if (bare)
    return (
      `<ellipse cx="0" cy="0" rx="${f1(h * 0.2)}" ry="${f1(h * 0.05)}" fill="#6d4f34"/>` +
      `<path d="M0 0q${f1(h * 0.02)} ${f1(-h * 0.3)} 0 ${f1(-h * 0.56)}M0 ${f1(-h * 0.3)}` +
      `l${f1(h * 0.12)} ${f1(-h * 0.16)}M0 ${f1(-h * 0.38)}l${f1(-h * 0.1)} ${f1(-h * 0.14)}" fill="none"` +
      ` stroke="#6d4f34" stroke-width="${f1(h * 0.025)}"/>` +
      `<path d="M${f1(h * 0.08)} 0V${f1(-h * 0.5)}" stroke="#e6cfa0" stroke-width="${f1(h * 0.022)}"/>`
    );
  const crown = Array.from({ length: 11 }, (_, i) => {
    const [a, reach] = [i * 2.4, h * 0.3 * Math.sqrt((i + 0.4) / 11)];
    return [Math.cos(a) * reach * 1.15, -h * 0.62 + Math.sin(a) * reach * 0.85, h * p.between(0.13, 0.17)];
  }).toSorted((a, b) => a[1] - b[1]);
  const blob = (dx, dy, k, fill, alpha = 1) =>
    crown
      .map(
        ([x, y, r]) =>
          `<path` +
          ` d="${lobes(p.random, x + r * dx, y + r * dy, r * k, 0.82)}" fill="${fill}"` +
          ` opacity="${alpha}"/>`,
      )
      .join("");
  const apples = Array.from({ length: 18 }, () => {
    const [a, reach] = [p.between(0, 6.3), Math.sqrt(p.random()) * h * 0.34];
    const [x, y, r] = [Math.cos(a) * reach, -h * 0.6 + Math.sin(a) * reach * 0.8, h * 0.028];
    return (
      `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(r)}" fill="#c93f2c"/>` +
      `<circle cx="${f1(x - r * 0.3)}" cy="${f1(y - r * 0.35)}" r="${f1(r * 0.35)}" fill="#ffc79a"/>`
    );
  }).join("");
  return (
    `<ellipse cx="${f1(h * 0.08)}" cy="0" rx="${f1(h * 0.4)}" ry="${f1(h * 0.05)}" fill="#35401f"` +
    ` opacity=".4" filter="url(#blur2)"/>` +
    `<path d="M${f1(-h * 0.035)} 0Q0 ${f1(-h * 0.2)} ${f1(-h * 0.02)} ${f1(-h * 0.42)}h${f1(h * 0.04)}` +
    `Q${f1(h * 0.02)} ${f1(-h * 0.2)} ${f1(h * 0.05)} 0Z" fill="#5b4230"/>` +
    blob(0.12, 0.2, 1.1, "#33562b") +
    blob(-0.08, -0.05, 0.86, "#527d37") +
    blob(-0.26, -0.3, 0.52, "#7fa844", 0.75) +
    blob(-0.4, -0.44, 0.24, "#b9cd68", 0.7) +
    apples
  );
}

/** A fruit stall with a striped awning, `w` wide. */
export function stall(p, w) {
  const stripes = Array.from(
    { length: 6 },
    (_, i) =>
      `<path` +
      ` d="M${f1((i / 6 - 0.5) * w)} ${f1(-w * 0.62)}h${f1(w / 6)}` +
      `l${f1((i - 2.5) * w * 0.012 + 0.6)} ${f1(w * 0.2)}q${f1(-w / 12)} ${f1(w * 0.06)} ${f1(-w / 6)} 0Z"` +
      ` fill="${i % 2 ? "#fbeecb" : "#d8563c"}"/>`,
  ).join("");
  const apples = Array.from(
    { length: 34 },
    (_, i) =>
      `<circle cx="${f1((p.random() - 0.5) * w * 0.8)}"` +
      ` cy="${f1(-w * 0.25 - p.random() * w * 0.07)}" r="${f1(w * 0.034)}"` +
      ` fill="${i % 3 ? "#c93f2c" : "#a4b23f"}"/>`,
  ).join("");
  return (
    `<path d="M${f1(-w * 0.45)} 0V${f1(-w * 0.5)}M${f1(w * 0.45)} 0V${f1(-w * 0.5)}" stroke="#5b4434"` +
    ` stroke-width="${f1(w * 0.03)}"/>${apples}` +
    `<path d="M${f1(-w * 0.46)} ${f1(-w * 0.24)}H${f1(w * 0.46)}L${f1(w * 0.42)} 0H${f1(-w * 0.42)}Z"` +
    ` fill="${p.linear([
      [0, "#c08a52"],
      [1, "#8a5c38"],
    ])}"/>` +
    `<path d="M${f1(-w * 0.46)} ${f1(-w * 0.24)}H${f1(w * 0.46)}" stroke="#f3d9a2"` +
    ` stroke-width="2"/>${stripes}`
  );
}
