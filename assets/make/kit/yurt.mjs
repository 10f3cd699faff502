/** A yurt with a thread of smoke: felt, reed belt, crown ring, open door. SVG text, foot at the origin. */
import { f1 } from "./shapes.mjs";

/** `w` units wide. */
export function yurt(p, w, { felt = "#f4e6c8", shade = "#b79a72", belt = "#a8412f", wood = "#6b432c" } = {}) {
  const [r, wall, roof] = [w / 2, w * 0.3, w * 0.58];
  const body =
    `M${-r} 0q${r} ${f1(r * 0.16)} ${w} 0l${f1(-r * 0.03)} ${f1(-wall)}L${f1(r * 0.2)} ${f1(-roof)}` +
    `q${f1(-r * 0.2)} ${f1(-r * 0.1)} ${f1(-r * 0.4)} 0L${f1(-r * 0.97)} ${f1(-wall)}Z`;
  const ropes = [-0.7, -0.42, -0.12, 0.2, 0.48, 0.76].map(
    (t) => `M${f1(t * r * 0.25)} ${f1(-roof)}L${f1(t * r * 1.3)} ${f1(-wall * 0.97)}`,
  );
  return (
    `<ellipse cx="${f1(r * 0.4)}" cy="2" rx="${f1(r * 1.4)}" ry="${f1(r * 0.15)}" fill="#27301a"` +
    ` opacity=".5" filter="url(#blur2)"/>` +
    `<path d="M${f1(-r * 0.05)} ${f1(-roof)}q${f1(r * 0.4)} ${f1(-w * 0.3)} 0 ${f1(-w * 0.55)}` +
    `t${f1(r * 0.3)} ${f1(-w * 0.6)}" fill="none" stroke="#fffaf0" stroke-width="${f1(w * 0.05)}" opacity=".55"` +
    ` stroke-linecap="round" filter="url(#blur4)"/>` +
    `<path d="${body}" fill="${p.linear(
      [
        [0, felt],
        [0.45, felt],
        [1, shade],
      ],
      0,
      0,
      1,
      0.1,
    )}"/><path d="${body}" fill="${shade}" opacity=".5" filter="url(#stipple)"/>` +
    `<path d="${ropes.join("")}" stroke="${shade}" stroke-width="1.4" opacity=".8"/>` +
    `<path d="M${f1(-r * 0.98)} ${f1(-wall * 0.98)}q${r} ${f1(r * 0.14)} ${f1(r * 1.96)} 0v${f1(w * 0.06)}` +
    `q${-r} ${f1(r * 0.14)} ${f1(-r * 1.97)} 0Z" fill="${belt}"/>` +
    `<path d="M${f1(-r * 0.2)} ${f1(-roof)}q${f1(r * 0.2)} ${f1(-r * 0.12)} ${f1(r * 0.4)} 0" fill="none"` +
    ` stroke="${wood}" stroke-width="3"/>` +
    `<path d="M${f1(-r * 0.34)} 4v${f1(-wall * 0.86)}h${f1(r * 0.36)}v${f1(wall * 0.88)}Z" fill="${wood}"/>` +
    `<path d="M${f1(-r * 0.26)} 4v${f1(-wall * 0.72)}h${f1(r * 0.2)}v${f1(wall * 0.74)}Z" fill="#2b1a12"/>` +
    `<path d="M${f1(-r * 0.97)} ${f1(-wall)}L${f1(-r * 0.2)} ${f1(-roof)}" stroke="#fffaf0" stroke-width="2"` +
    ` opacity=".8"/>`
  );
}
