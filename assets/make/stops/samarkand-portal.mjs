/** The great portal of the Sher-Dor: bands of tile, the field over the arch, the recess with its honeycomb. */
import { archCurve, archway, fill, lozenges, stroke } from "../kit/islamic-arches.mjs";
import { mix, polygon } from "../kit/shapes.mjs";
import { PORTAL, box, map, tones } from "./samarkand-madrasa.mjs";
import { front } from "./samarkand-plan.mjs";

/** Bands of tile round the portal: `part` is left, right or top. */
export function frame(p, part, lit) {
  const c = tones(lit);
  const { half, top } = PORTAL;
  const out = [];
  const column = (s) => {
    const [a, b] = [half - 0.5, PORTAL.arch + 0.9].map((u) => s * u);
    const [u0, u1] = [Math.min(a, b), Math.max(a, b)];
    out.push(
      fill(box(u0, u1, 1.6, top - 4.6), c.deep),
      lozenges(
        (u, v) => front(u, v),
        [u0 + 0.25, u1 - 0.25, 1.9, top - 4.9],
        1.05,
        [c.turquoise, c.white, c.sky, c.gold],
        1.15,
      ),
    );
    out.push(stroke(box(u0, u1, 1.6, top - 4.6).concat([front(u0, 1.6)]), c.white, 1.3, 0.9));
  };
  if (part === "left") column(-1);
  if (part === "right") column(1);
  if (part === "top") {
    out.push(
      fill(box(-half + 0.5, half - 0.5, top - 4.2, top - 0.9), c.deep),
      lozenges(
        (u, v) => front(u, v),
        [-half + 0.8, half - 0.8, top - 3.9, top - 1.2],
        1.35,
        [c.gold, c.turquoise, c.white],
        1,
      ),
    );
    out.push(
      stroke([...box(-half + 0.5, half - 0.5, top - 4.2, top - 0.9), front(-half + 0.5, top - 4.2)], c.white, 1.5, 0.9),
    );
  }
  return out.join("");
}

/** The field over the arch: deep blue with turning stems and a rayed sun on each side. */
export function spandrels(p, lit) {
  const c = tones(lit);
  const [w, top] = [PORTAL.arch + 0.7, PORTAL.top - 4.8];
  const arch = archCurve(0, PORTAL.arch, PORTAL.spring, PORTAL.apex);
  const out = [
    fill(map([[-w, PORTAL.spring - 0.5], [-w, top], [w, top], [w, PORTAL.spring - 0.5], ...arch.toReversed()]), c.blue),
  ];
  for (const s of [-1, 1]) {
    const [cu, cv] = [s * 4.2, 26.4];
    const rays = Array.from({ length: 32 }, (_, i) => {
      const [a, r] = [(i / 32) * Math.PI * 2, i % 2 ? 1 : 1.75];
      return [cu + Math.cos(a) * r, cv + Math.sin(a) * r];
    });
    out.push(
      fill(map(rays), c.gold),
      fill(
        map(Array.from({ length: 14 }, (_, i) => [cu + Math.cos(i * 0.449) * 0.85, cv + Math.sin(i * 0.449) * 0.85])),
        c.white,
      ),
    );
    for (const [u, v, r, turn] of [
      [6.4, 22.6, 1.3, 1],
      [5.9, 28.7, 1, -1],
      [2, 28.7, 0.9, 1],
      [6.7, 18.4, 0.85, -1],
      [1.3, 27, 0.6, -1],
    ]) {
      const spiral = Array.from({ length: 16 }, (_, i) => [
        s * (u + Math.cos(i * 0.5 * turn) * r * (1 - i / 20)),
        v + Math.sin(i * 0.5 * turn) * r * (1 - i / 20),
      ]);
      out.push(
        stroke(map(spiral), c.sky, 1.6, 0.95),
        fill(
          map(Array.from({ length: 6 }, (_, i) => [s * u + Math.cos(i * 1.05) * 0.3, v + Math.sin(i * 1.05) * 0.3])),
          c.white,
        ),
      );
    }
  }
  out.push(
    stroke(map(arch), c.white, 3),
    stroke(map(archCurve(0, PORTAL.arch + 0.45, PORTAL.spring, PORTAL.apex + 0.5)), c.turquoise, 2),
  );
  for (const s of [-1, 1])
    out.push(
      stroke(
        map([
          [s * PORTAL.arch, PORTAL.spring - 0.5],
          [s * PORTAL.arch, PORTAL.spring + 0.2],
        ]),
        c.white,
        3,
      ),
    );
  return out.join("");
}

/** The recess: half a dome of honeycomb over a back wall with a gate. */
export function iwan(p, lit) {
  const c = tones(lit);
  const deep = 7;
  const open = archway(0, PORTAL.arch, 0, PORTAL.spring, PORTAL.apex);
  const id = `iwan${lit}`;
  p.def(`<clipPath id="${id}"><path d="${polygon(map(open))}"/></clipPath>`);
  const back = (u, v) => front(u, v, deep);
  const out = [
    `<g clip-path="url(#${id})">`,
    fill(
      map(open),
      p.linear([
        [0, lit ? "#f2a24e" : "#84715c"],
        [0.55, lit ? "#b5622f" : "#6a5846"],
        [1, lit ? "#7a3c22" : "#4c3d31"],
      ]),
    ),
  ];
  // We stand right of the middle: the left side wall is seen, and the sun reaches it.
  const side = (share, up) => front(-PORTAL.arch + 1.8 * share, up, deep * share);
  out.push(fill([side(0, 0), side(0, 22), side(1, PORTAL.spring + 1), side(1, 0)], lit ? "#f0b060" : "#98826a"));
  out.push(stroke([side(0, 7.4), side(1, 7.4)], c.turquoise, 3), stroke([side(0, 14), side(1, 14)], c.turquoise, 2));
  for (const v of [0.6, 8]) {
    const niche = archway(0.5, 0.3, v, v + 3.4, v + 5.4);
    out.push(
      fill(
        niche.map(([a, b]) => side(a, b)),
        c.blue,
        `stroke="${c.white}" stroke-width="1.5"`,
      ),
    );
  }
  for (let row = 0; row < 6; row++)
    for (let i = 0; i < 4; i++) {
      const v = PORTAL.spring + 0.2 + row * 1.5;
      const niche = archway((i + 0.5) / 4, 0.12, v, v + 0.7, v + 1.6);
      if (v < 22 - i * 1.2)
        out.push(
          fill(
            niche.map(([a, b]) => side(a, b)),
            mix([c.turquoise, c.white, c.blue][row % 3], "#8a4a28", 0.2),
          ),
        );
    }
  out.push(
    fill(
      [back(-5.6, 0), back(5.6, 0), back(5.6, PORTAL.spring), back(-5.6, PORTAL.spring)],
      lit ? "#d98e48" : "#7f6c57",
    ),
  );
  // Tiers of small niches step forward and inward as they rise: the honeycomb of the half dome.
  for (let row = 0; row < 8; row++) {
    const v = PORTAL.spring - 2.6 + row * 1.5;
    const half = 6.9 * Math.sqrt(Math.max(0.04, 1 - (row / 8.6) ** 1.7));
    const n = Math.max(2, 11 - row - (row > 5 ? 1 : 0));
    for (let i = 0; i < n; i++) {
      const u = -half + ((i + 0.5) / n) * 2 * half;
      const niche = archway(u, (half / n) * 0.95, v, v + 0.7, v + 1.75).map(([a, b]) =>
        front(a, b, deep - 1.3 - row * 0.62),
      );
      const turned = u / half > 0.35 ? c.sky : u / half < -0.35 ? c.blue : c.turquoise;
      out.push(
        fill(
          niche,
          mix([turned, c.white, turned, c.gold][row % 4], "#8a4a28", 0.1 + row * 0.05),
          `stroke="${c.dark}" stroke-width=".7" stroke-opacity=".55"`,
        ),
      );
      const core = archway(u + 0.06, (half / n) * 0.45, v, v + 0.4, v + 1.1).map(([a, b]) =>
        front(a, b, deep - 1.2 - row * 0.62),
      );
      out.push(fill(core, c.deep, 'opacity=".6"'));
    }
  }
  out.push(
    fill(
      archway(0, 3.1, 0, 6.2, 9.4).map(([u, v]) => back(u, v)),
      c.deep,
      `stroke="${c.turquoise}" stroke-width="2"`,
    ),
  );
  out.push(
    fill(
      archway(0, 1.9, 0, 4.2, 6.3).map(([u, v]) => back(u, v)),
      lit ? "#ffd98c" : "#3a2e27",
    ),
  );
  for (const u of [-4.4, 4.4])
    out.push(
      fill(
        archway(u, 0.9, 0.4, 3.4, 5).map(([a, b]) => back(a, b)),
        c.blue,
      ),
      fill(
        archway(u, 0.9, 7, 9.6, 11).map(([a, b]) => back(a, b)),
        c.turquoise,
      ),
    );
  out.push("</g>");
  return out.join("");
}
