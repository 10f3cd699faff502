/** Fruits, a flower and things of the bazaar: [colour of the ground, deep tone, land, its colour, drawing]. */
import { band, both, fill, line, moved, PAPER, SAND, SEAL, sheets, spots } from "./cut.mjs";

/** Ripe, and burst open. */
function pomegranate(deep) {
  const fruit = "M32 18Q47 15 53 28Q56 42 46 51Q39 57 32 57Q25 57 18 51Q8 42 11 28Q17 15 32 18Z";
  const crown = "M25 20Q26.5 13 22 6L29 10L32 4L35 10L42 6Q37.5 13 39 20Q32 22.5 25 20Z";
  const seeds = "31 29, 36 31, 30.5 34.5, 36 36.5, 41 36, 32 40, 37.5 42, 35 47";
  return moved(
    "rotate(14 32 32) translate(2.2 2) scale(.93)",
    sheets(deep, fill(crown, SEAL), fill(fruit, SEAL)),
    fill("M29 23.5Q45 28 44.5 36Q43 47 35.5 52Q25 41 29 23.5Z", PAPER),
    spots(seeds, "#c8412b", 4.2),
    line("M17 31Q16 40 22 47", "#e0795f", 2),
  );
}

/** Leans in the wind of the steppe. */
function tulip(deep) {
  const cup = "M20 12Q26 13 28.5 18Q31 10 36.5 6.5Q39.5 13 39.5 19Q44 15.5 50 17Q49.5 34 36 38.5Q20.5 35 20 12Z";
  const leaves =
    "M29.5 59Q17 56 14 46.5Q13 38.5 8.5 34Q17.5 33.5 22.5 40Q28.5 48 29.5 59ZM30 59Q34 47 43 44.5Q50 43 55 37Q56 46 49 52.5Q42 58 30 59Z";
  return [
    band("M36 38Q35 48 30 58", "#9fb867", 3.4, deep),
    sheets(deep, fill(leaves, "#9fb867"), fill(cup, SAND)),
    fill("M28.5 18Q31 10 36.5 6.5Q41 17 39.5 25Q38 33 36 38.5Q29.5 29 28.5 18Z", "#d8502f"),
    line("M24 18Q25 28 32 34.5M46.5 20.5Q45 29 39.5 34", deep, 1.4),
  ];
}

/** Cut, its slice before it. */
function melon(deep) {
  const rind = "M6 30Q6 13.5 25 10Q44 6.5 52.5 17.5Q58 28.5 47.5 36.5Q36 45 22 43.5Q7 41.5 6 30Z";
  const net =
    "M25 10.5Q13 26 22 43M34 9Q29 27 36 41.5M43 10.5Q47 24 46 37M9.5 22.5Q28 14 52 17.5M7 32Q28 22.5 54.5 26M12 39.5Q32 31 50 34";
  return [
    band("M47 13Q49 8.5 45.5 5.5", "#a9b04a", 2.6, deep),
    sheets(deep, fill(rind, "#e9cf6d")),
    line(net, "#a58529", 1.3),
    sheets(deep, fill("M20.5 42.5L56 33Q58.5 48.5 46 55Q29.5 60 20.5 42.5Z", "#e9cf6d")),
    fill("M23 43.5L54.5 35Q55.5 47 45 52.5Q31.5 56.5 23 43.5Z", "#f08a45"),
    fill("M31 41.5L48.5 36.7Q48 43.5 42 45.5Q35 47 31 41.5Z", PAPER),
    spots("36.5 42, 40.5 42.5, 44.5 40", deep, 1.8),
  ];
}

const BLUE = "#23488f";
/** Pours. */
function teapot(deep) {
  const handle = "M48 26Q62 22 60 34Q58 43 47 44";
  const pot = moved(
    "translate(8 -1) scale(.84) rotate(-16 32 32)",
    band(handle, BLUE, 4, deep),
    sheets(
      deep,
      fill("M24 41Q15 39 14.5 29Q14 24.5 9.5 22L15 18.5Q20.5 22.5 21.5 28Q22 31 26 31Z", BLUE),
      fill("M33.5 11a3 3 0 1 1 3 0L43 18H27Z", BLUE),
      fill("M26 18Q21 24 20.5 34Q20.5 47 28 50H43Q50.5 47 50.5 34Q50 24 45 18Z", BLUE),
    ),
    fill(
      "M35.5 24Q40.5 28 38.5 32.5Q43 31 46 34.5Q43 40 38 38.5L36.5 45H34.5L33 38.5Q28 40 25 34.5Q28 31 32.5 32.5Q30.5 28 35.5 24Z",
      PAPER,
    ),
    line("M27 21.5H44M25 47H46", PAPER, 1.6),
  );
  return [
    line("M14.5 23.5Q13 33 17 47", "#8a3f14", 2.2),
    pot,
    sheets(deep, fill("M9.5 45H24.5Q24 53 20 54V56.5H14V54Q10 53 9.5 45Z", PAPER)),
    line("M11.5 49H22.5", BLUE, 1.5),
  ];
}

/** Pulls at its string. */
function kite(deep) {
  const bows = "M35 47L39.5 44V50.5ZM35 47L30.5 43.5V50ZM35 57L39.5 54V60.5ZM35 57L30.5 53.5V60Z";
  return moved(
    "rotate(24 32 32)",
    line("M32 18Q47 34 46 56.5", deep, 1.3),
    band("M32 39Q38 42.5 35 47T35 57L36 60", PAPER, 1.3, deep),
    sheets(deep, fill(bows, SEAL), fill("M32 3.5L47.5 18L32 39.5L16.5 18Z", PAPER)),
    fill("M32 3.5L47.5 18H32ZM32 18V39.5L16.5 18Z", SEAL),
    line("M32 3.5V39.5M16.5 18H47.5", deep, 1.6),
  );
}

/** Swings on its cord, lit. */
function lantern(deep) {
  const shade = both("M32 14Q14 14 13 31Q14 48 32 48Z");
  return [
    spots("32 32", "#4d4069", 50),
    moved(
      "rotate(13 32 32)",
      line("M32 4V12M32 50V56", SAND, 1.8),
      sheets(deep, fill(shade, "#d8432a"), fill("M24 11H40V16H24ZM24 46H40V51H24Z", SAND)),
      line(`M32 17V45${both("M26.5 17Q15.5 31 26.5 45")}M29 53L28 59M32 53V61M35 53L36 59`, SAND, 1.8),
    ),
  ];
}

export const THINGS = {
  pomegranate: ["#a9cdb9", "#4a1710", "hill", "#86b39c", pomegranate],
  tulip: ["#6a4570", "#3a2240", "hill", "#573660", tulip],
  melon: ["#2f6b48", "#173d27", "dune", "#26583b", melon],
  teapot: ["#eebb8a", "#142a58", "table", "#d99a60", teapot],
  kite: ["#57aab0", "#154a50", "cloud", "#86c6c6", kite],
  lantern: ["#2c2a4a", "#15142a", "roof", "#201e38", lantern],
};
