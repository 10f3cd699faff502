/** The edge of the sheet: the land fades into bare paper, with a fine rule, a graticule and a wind rose. */
import { f1 } from "../kit/shapes.mjs";
import { HEIGHT, WIDTH, place } from "./projection.mjs";

const INK = "#5a3a28";

function graticule() {
  const line = (points) => `M${points.map((at) => place(at).map(f1).join(" ")).join("L")}`;
  const meridians = [50, 60, 70, 80, 90, 100, 110, 120].map((lon) =>
    line(Array.from({ length: 36 }, (_, i) => [lon, 24 + i])),
  );
  const parallels = [30, 40, 50].map((lat) => line(Array.from({ length: 42 }, (_, i) => [42 + i * 2, lat])));
  return `<path d="${meridians.join("")}${parallels.join("")}" fill="none" stroke="${INK}" stroke-width=".9" opacity=".22"/>`;
}

/** A wind rose of sixteen points about [x, y]; every point has a lit and a dark half. */
function rose(x, y, r) {
  const parts = [];
  const point = (turn, long, wide) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const tip = [x + s * long, y - c * long];
    const left = [x + s * wide - c * wide, y - c * wide - s * wide];
    const right = [x + s * wide + c * wide, y - c * wide + s * wide];
    const half = (side, fill) =>
      `<path d="M${x} ${y}L${side.map(f1).join(" ")}L${tip.map(f1).join(" ")}Z" fill="${fill}" stroke="${INK}" stroke-width=".7"/>`;
    parts.push(half(left, "#f8edd4"), half(right, long > r * 0.9 ? "#a8321f" : long > r * 0.6 ? "#1d6f74" : "#b9822f"));
  };
  for (const [from, step, long, wide] of [
    [22.5, 45, 0.5, 0.09],
    [45, 90, 0.72, 0.12],
    [0, 90, 1, 0.14],
  ])
    for (let a = from; a < 360; a += step) point((a * Math.PI) / 180, r * long, r * wide);
  const ring = (k, width) =>
    `<circle cx="${x}" cy="${y}" r="${f1(r * k)}" fill="none" stroke="${INK}" stroke-width="${width}"/>`;
  const ticks = Array.from({ length: 72 }, (_, i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 36), Math.sin((i * Math.PI) / 36)];
    return `M${f1(x + s * r * 0.8)} ${f1(y - c * r * 0.8)}L${f1(x + s * r * 0.86)} ${f1(y - c * r * 0.86)}`;
  });
  return `<g opacity=".9"><circle cx="${x}" cy="${y}" r="${f1(r * 0.86)}" fill="#f6ead2" opacity=".45"/>${ring(0.86, 1.3)}${ring(0.8, 0.7)}<path d="${ticks.join("")}" stroke="${INK}" stroke-width="1"/>${parts.join("")}<circle cx="${x}" cy="${y}" r="${f1(r * 0.09)}" fill="#b9822f" stroke="${INK}"/></g>`;
}

export function frame() {
  const paper = "#f6ead2";
  const stops = `<stop offset="0" stop-color="${paper}"/><stop offset=".5" stop-color="${paper}" stop-opacity=".55"/><stop offset="1" stop-color="${paper}" stop-opacity="0"/>`;
  const side = (id, [x1, y1, x2, y2], [x, y, w, h]) =>
    `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops}</linearGradient><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${id})"/>`;
  return (
    graticule() +
    rose(150, 905, 92) +
    side("north", [0, 0, 0, 1], [0, 0, WIDTH, 46]) +
    side("south", [0, 1, 0, 0], [0, HEIGHT - 70, WIDTH, 70]) +
    side("west", [0, 0, 1, 0], [0, 0, 46, HEIGHT]) +
    side("east", [1, 0, 0, 0], [WIDTH - 46, 0, 46, HEIGHT])
  );
}
