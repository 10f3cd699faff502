/** Khiva in late golden light: before the Kalta Minor a wall of girih tiles is mended, group by group. */
import { strokes, land } from "../kit/land.mjs";
import { frame, pool } from "../kit/light.mjs";
import { picture } from "../kit/picture.mjs";
import { ridge } from "../kit/shapes.mjs";
import { cityWall, kaltaMinor, skyline } from "./khiva-city.mjs";
import { tiles } from "./khiva-panel.mjs";
import { brickWall, scaffold, store } from "./khiva-workshop.mjs";

function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#3d8190"],
      [0.14, "#79a99f"],
      [0.3, "#d9cd9c"],
      [0.44, "#f7cd85"],
      [0.56, "#f4b36b"],
    ])}"/>`,
  );
  p.put(
    `<circle cx="70" cy="400" r="520" fill="${p.radial([
      [0, "#fff3c8", 1],
      [0.2, "#ffe3a0", 0.7],
      [0.6, "#ffcb7e", 0.25],
      [1, "#ffc070", 0],
    ])}"/><circle cx="70" cy="404" r="40" fill="#fff8dd"/>`,
  );
  p.put(
    `<rect x="-40" y="50" width="1280" height="150" fill="#fff0cd" filter="url(#wisp)" opacity=".7"/>` +
      `<rect x="-40" y="210" width="1280" height="120" fill="#ffdc9c" filter="url(#wisp)" opacity=".75"/>`,
  );
  strokes(p, 46, [-60, 70, 1240, 330], {
    colours: ["#fff2d2", "#ffd995", "#e9e3c0"],
    length: [70, 260],
    width: [1, 4],
    alpha: [0.14, 0.42],
  });
}

function ground(p) {
  const far = ridge(12, 690, 12, 0.004);
  land(p, far, {
    top: "#f2c888",
    bottom: "#c48650",
    shade: "#8f5730",
    crest: "#fff0c4",
    contours: 4,
    stipple: 0.4,
    streaks: 0.3,
  });
  // The low sun throws the shadow of the mended wall far to the right.
  p.put(
    `<path d="M230 906L968 862L1240 838V900L1010 936L250 946Z" fill="#5f2f1c" opacity=".38"/>` +
      `<path d="M968 862L1240 838V872L980 890Z" fill="#5f2f1c" opacity=".2"/>`,
  );
  strokes(p, 120, [-20, 720, 1240, 270], {
    colours: ["#ffe3ac", "#8f5730", "#e9b878"],
    length: [20, 90],
    width: [1, 2.6],
    alpha: [0.15, 0.4],
  });
}

export default picture("khiva", 1855, (p) => {
  p.focus(600, 560);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("skyline", { depth: 0.12 }, () => skyline(p));
  p.layer("minor", { depth: 0.24 }, () => kaltaMinor(p));
  p.layer("walls", { depth: 0.32 }, () => cityWall(p));
  p.layer("ground", { depth: 0.4 }, () => ground(p));
  p.layer("panel", { depth: 0.6 }, () => brickWall(p));
  p.slot("tiles");
  p.layer("dust", { depth: 0.5, show: "before" }, () => {
    p.put(
      `<rect width="1200" height="1000" fill="${p.linear([
        [0.3, "#6b4a38", 0],
        [0.6, "#6b4a38", 0.26],
        [1, "#4a3026", 0.36],
      ])}"/>`,
    );
  });
  p.layer("glow", { depth: 0.6, show: "after" }, () => {
    pool(p, [470, 690, 380, 230], "#fff0b8", 0.22, 8);
    pool(p, [560, 930, 360, 34], "#7fe0d2", 0.4, 7);
  });
  p.layer("scaffold", { depth: 0.72 }, () => scaffold(p));
  p.layer("store", { depth: 0.9 }, () => store(p));
  p.layer("vignette", { depth: 1 }, () => frame(p, "#3a1c10"));
  tiles(p);
});
