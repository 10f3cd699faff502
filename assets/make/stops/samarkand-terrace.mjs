/** The terrace we look from: a low pierced parapet, an embroidered suzani thrown over it, pots of geranium. */
import { f1, polygon } from "../kit/shapes.mjs";
import { lobes } from "../kit/walnut.mjs";

const TOP = 918;
const CLOTH = { x: 236, w: 178, drop: 116 };

/** A ring of petals round [x, y]: the moon-flower of a suzani. */
function flower(p, x, y, r, [outer, inner, heart]) {
  const petals = Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * Math.PI * 2;
    return (
      `<ellipse cx="${f1(x + Math.cos(a) * r * 0.7)}" cy="${f1(y + Math.sin(a) * r * 0.62)}"` +
      ` rx="${f1(r * 0.3)}" ry="${f1(r * 0.27)}" fill="${outer}"/>`
    );
  });
  return (
    petals.join("") +
    `<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(r * 0.62)}" ry="${f1(r * 0.56)}" fill="${inner}"/>` +
    `<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(r * 0.3)}" ry="${f1(r * 0.27)}" fill="${heart}"/>`
  );
}

function suzani(p) {
  const { x, w, drop } = CLOTH;
  const edge =
    `M${x} ${TOP - 10}H${x + w}C${x + w + 5} ${TOP + 40} ${x + w - 6} ${TOP + 70} ${x + w + 2}` +
    ` ${TOP + drop}Q${x + w * 0.7} ${TOP + drop + 9} ${x + w / 2} ${TOP + drop - 3}T${x - 3} ${TOP + drop + 2}` +
    `C${x + 7} ${TOP + 70} ${x - 5} ${TOP + 40} ${x} ${TOP - 10}Z`;
  p.def(`<clipPath id="suzani"><path d="${edge}"/></clipPath>`);
  p.put(
    `<path d="${edge}" fill="#3a1c12" opacity=".35" transform="translate(9 6)"/>` +
      `<path d="${edge}" fill="#f3e2bd"/><g clip-path="url(#suzani)">`,
  );
  p.put(
    `<path d="M${x - 8} ${TOP - 12}h20v140h-20ZM${x + w - 12} ${TOP - 12}h22v140h-22Z" fill="#9c2f27"/>` +
      `<path d="M${x + 16} ${TOP - 12}v140M${x + w - 16} ${TOP - 12}v140" stroke="#2f5b6b" stroke-width="3"/>`,
  );
  for (const [dx, dy, r] of [
    [52, 28, 27],
    [126, 30, 27],
    [88, 78, 30],
    [34, 92, 18],
    [144, 94, 18],
  ]) {
    p.put(
      `<path d="M${x + dx} ${TOP + dy}q${r} ${-r * 1.3} ${r * 1.5} ${r * 0.2}" fill="none" stroke="#5f7b45"` +
        ` stroke-width="4" stroke-linecap="round"/>`,
    );
    p.put(flower(p, x + dx, TOP + dy, r, ["#b4352b", "#f0c98c", "#31506a"]));
  }
  for (const [dx, fold] of [
    [24, 8],
    [70, 10],
    [116, 8],
    [152, 9],
  ])
    p.put(
      `<path d="M${x + dx} ${TOP - 12}q4 60 ${fold - 8} 140h${fold}q-2 -80 0 -140Z" fill="#5a2a1c" opacity=".16"/>`,
    );
  p.put(`</g><path d="M${x} ${TOP - 9}H${x + w}" stroke="#fff6df" stroke-width="3"/>`);
}

function geranium(p, x, size) {
  const pot =
    `M${x - size * 0.34} ${TOP - 8}l${-size * 0.1} ${-size * 0.55}h${size * 0.88}l${-size * 0.1}` + ` ${size * 0.55}Z`;
  const leaves = () => {
    const [a, b] = [x + p.between(-0.55, 0.55) * size, TOP - size * p.between(0.6, 1.15)];
    return lobes(p.random, a, b, size * p.between(0.14, 0.22), 0.85, 7);
  };
  for (let i = 0; i < 16; i++)
    p.put(`<path d="${leaves()}"` + ` fill="${p.pick(["#3f5a35", "#5b7a41", "#7f9a50"])}"/>`);
  for (let i = 0; i < 9; i++) {
    const [a, b] = [x + p.between(-0.55, 0.5) * size, TOP - size * p.between(0.8, 1.45)];
    p.put(
      `<path d="${lobes(p.random, a, b, size * 0.13, 0.9, 6)}" fill="#b4352b"/>` +
        `<path d="${lobes(p.random, a - 2, b - 3, size * 0.08, 0.8, 5)}" fill="#e4684a"/>`,
    );
  }
  p.put(
    `<path d="${pot}" fill="${p.linear(
      [
        [0, "#d98a55"],
        [0.5, "#b5623a"],
        [1, "#7d3c26"],
      ],
      0,
      0,
      1,
      0,
    )}"/>` +
      `<path d="M${f1(x - size * 0.48)} ${f1(TOP - 8 - size * 0.62)}h${f1(size * 0.96)}v${f1(size * 0.12)}` +
      `h${f1(-size * 0.96)}Z" fill="#c4713f"/>`,
  );
}

export function terrace(p) {
  p.put(
    `<path d="M-20 ${TOP}H1220V1020H-20Z" fill="${p.linear([
      [0, "#b87c4c"],
      [1, "#6d3f2a"],
    ])}" filter="url(#cut)"/>`,
  );
  // Pierced panels: eight-pointed stars cut through the wall.
  for (let x = 30; x < 1200; x += 78) {
    const star = (r, inner) =>
      polygon(
        Array.from({ length: 16 }, (_, i) => {
          const [a, reach] = [(i / 16) * Math.PI * 2, i % 2 ? inner : r];
          return [x + Math.cos(a) * reach, TOP + 58 + Math.sin(a) * reach];
        }),
      );
    p.put(
      `<path d="${star(27, 20)}" fill="#4a2a20"/><path d="${star(25, 18.5)}" fill="#e0ab6c" opacity=".25"` +
        ` transform="translate(3 3)"/><path d="M${x + 39} ${TOP + 16}v90" stroke="#5a3322" stroke-width="2"` +
        ` opacity=".6"/>`,
    );
  }
  p.put(
    `<path d="M-20 ${TOP - 12}H1220V${TOP + 10}H-20Z" fill="${p.linear([
      [0, "#f6d9a0"],
      [0.5, "#dda767"],
      [1, "#9c6239"],
    ])}"/><path d="M-20 ${TOP - 11}H1220" stroke="#fff3d0" stroke-width="2.500"/>`,
  );
  suzani(p);
  geranium(p, 846, 62);
  geranium(p, 926, 46);
}
