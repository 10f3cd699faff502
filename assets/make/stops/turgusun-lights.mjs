/** What lights up at Turgusun: windows, lamps and timber houses, each dark and lit. */
import { pool } from "../kit/thin-light.mjs";

const AMBER = "#ffc062";
const halo = (x, y, r, alpha = 1) => pool([x, y, r, r], AMBER, alpha, 11);

/** A window of w x h about its centre, with `panes` upright bars. */
function glazing(p, x, y, w, h, lit, panes = 2) {
  const fill = lit
    ? p.linear([
        [0, "#fff4cf"],
        [0.6, "#ffcf74"],
        [1, "#f4a04c"],
      ])
    : p.linear([
        [0, "#3b4a70"],
        [1, "#1d2746"],
      ]);
  const bars = Array.from(
    { length: panes - 1 },
    (_, i) => `M${x - w / 2 + (w * (i + 1)) / panes} ${y - h / 2}v${h}`,
  ).join("");
  return `<rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" fill="${fill}"/>
    <path d="${bars}M${x - w / 2} ${y}h${w}" stroke="${lit ? "#a8623a" : "#5a5f80"}" stroke-width="2"/>`;
}

export function lightSprites(p) {
  for (const [state, lit] of [
    ["dark", false],
    ["lit", true],
  ]) {
    const wide = lit ? 46 : 26;
    p.sprite(
      `gallery-${state}`,
      [-wide, -40, wide * 2, 80],
      (lit ? halo(0, 0, 40, 0.75) : "") + glazing(p, 0, 0, 42, 30, lit, 4),
    );
    p.sprite(
      `hall-${state}`,
      [-50, -66, 100, 132],
      (lit ? halo(0, 0, 50, 0.7) : "") + glazing(p, 0, 0, 36, 78, lit, 3),
    );
    lamp(p, state, lit);
    house(p, `cabin-${state}`, lit, { w: 96, wall: 40, roof: 46, windows: [-26, 4], door: 30 });
    house(p, `barn-${state}`, lit, { w: 74, wall: 46, roof: 40, windows: [-14, 14], door: null });
    house(p, `hut-${state}`, lit, { w: 128, wall: 38, roof: 40, windows: [-44, -14, 44], door: 16 });
  }
}

/** A street lamp, 74 units tall; lit it lays a pool of light on the snow. */
function lamp(p, state, lit) {
  const post = `<path d="M0 2V-66q0 -8 9 -8" fill="none" stroke="#20263f" stroke-width="3.6"/>
    <path d="M2 -76h16l-3 8h-10Z" fill="#20263f"/>`;
  const shine = lit
    ? `${pool([10, 4, 52, 11], AMBER, 0.7, 5)}${halo(10, -66, 50)}
    <ellipse cx="10" cy="-66" rx="6" ry="4.5" fill="#fffbe6"/>`
    : `<ellipse cx="10" cy="-67" rx="5" ry="3" fill="#7784a4"/>`;
  p.sprite(`lamp-${state}`, lit ? [-44, -120, 108, 138] : [-4, -80, 26, 84], post + shine);
}

/** A house of logs under snow, its foot at y 0; the gable looks at us, the light of the sky comes from the left. */
function house(p, name, lit, { w, wall, roof, windows, door }) {
  const half = w / 2;
  const parts = [`<ellipse cx="10" cy="3" rx="${half + 14}" ry="7" fill="#2a3560" opacity=".45"/>`];
  if (lit) parts.push(pool([0, 14, half + 28, 22], AMBER, 0.8, 7), halo(0, -wall / 2, half + 20, 0.55));
  parts.push(
    `<path d="M${-half} 4V${-wall}L0 ${-wall - roof * 0.8}L${half} ${-wall}V4Z" fill="${
      lit
        ? p.linear(
            [
              [0, "#a8683f"],
              [0.5, "#7d4632"],
              [1, "#4f2f33"],
            ],
            0,
            0,
            1,
            0.4,
          )
        : p.linear(
            [
              [0, "#6e4a44"],
              [0.5, "#4d3640"],
              [1, "#33293c"],
            ],
            0,
            0,
            1,
            0.4,
          )
    }"/>`,
  );
  for (let y = -wall + 8; y < 2; y += 8)
    parts.push(`<path d="M${-half} ${y}h${w}" stroke="#241b2c" stroke-width="1.6" opacity=".5"/>`);
  parts.push(
    `<path d="M${half * 0.36} ${-wall - roof * 0.62}v-26h13v36Z" fill="#5b4650"/>
      <path d="M${half * 0.36 - 2} ${-wall - roof * 0.62 - 26}h17v-5h-17Z" fill="#f3ece8"/>`,
  );
  if (lit)
    parts.push(
      `<path d="M${half * 0.36 + 6} ${-wall - roof - 18}q-10 -14 2 -26t-2 -28" fill="none"
        stroke="#f6dfd0" stroke-width="8" stroke-linecap="round" opacity=".34"/>`,
    );
  const eave = half + 13;
  parts.push(
    `<path d="M${-eave} ${-wall + 9}Q${-half * 0.5} ${-wall - roof * 0.62} 0 ${-wall - roof - 8}Q${half * 0.5}
    ${-wall - roof * 0.62} ${eave} ${-wall + 9}L${eave - 9} ${-wall + 12}L0 ${-wall - roof * 0.72}L${-eave + 9}
    ${-wall + 12}Z" fill="${p.linear(
      [
        [0, "#fff3ea"],
        [0.5, "#eadfe4"],
        [0.52, "#aeb4d2"],
        [1, "#8791b8"],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  );
  for (const x of windows)
    parts.push(
      `<rect x="${x - 11}" y="${-wall / 2 - 13}" width="22" height="25" fill="#e8dcd6"/>`,
      glazing(p, x, -wall / 2, 17, 20, lit),
    );
  parts.push(glazing(p, 0, -wall - roof * 0.22, 13, 13, lit));
  if (door !== null)
    parts.push(`<rect x="${door - 8}" y="${-wall / 2 - 12}" width="16" height="${wall / 2 + 14}" fill="#2d2231"/>`);
  const top = -wall - roof - (lit ? 76 : 20);
  p.sprite(name, [-half - 34, top, w + 68, -top + 38], parts.join(""));
}
