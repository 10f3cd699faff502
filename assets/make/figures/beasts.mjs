/** Animals of the road, each in one movement: [colour of the ground, deep tone, land, its colour, drawing]. */
import { band, both, fill, INK, line, PAPER, SAND, SEAL, sheets, spots, TURQUOISE } from "./cut.mjs";

/** Kneels, as camels wait to be loaded, and looks up. */
function camel(deep) {
  const body =
    "M4 20.5Q3.6 17.8 6.3 17L12 14.2Q14 12.3 16.5 13L17 10.6Q19.7 11.2 19 14.2Q20.8 17 20.5 22Q20.2 30 24.5 33Q27 34 28 30.5Q29 20 34.5 17.5Q39.5 21.5 40 31Q42.5 34 45 31Q45.5 21.5 51 19Q55 23.5 55.5 32Q59 36 58.8 43Q58.5 50 54 52H14Q10.5 51.8 10.8 48.8Q15 47.5 17 45Q11.8 39.5 11.3 32Q11.3 27 12.3 23.8Q9 24 7.5 23.6Q7 25.6 5.3 25.2Q3.9 23.5 4 20.5Z";
  const tufts =
    "M28.5 25.5Q29.8 19.5 34.5 17.5Q38.5 20.5 39.7 27L36.5 24.5L34.5 28L31.5 24.5ZM45.6 26Q46.7 21 51 19Q54 22.5 55.3 29L52.5 25.5L50.5 29L48 25ZM11.4 30L8.8 35.5L12.2 34.8L11.8 40L15 39.2L17 45L17.5 36Q14 33.5 12.6 25Z";
  return [
    sheets(deep, fill(body, PAPER)),
    fill(tufts, SAND),
    sheets(deep, fill("M37.5 27Q42.5 31 47.5 27L50 43.5Q42.5 47.5 35 43.5Z", TURQUOISE)),
    line("M37 39.5Q42.5 42 48 39.5M40 33.5H45", SAND, 1.7),
    line("M54.5 39Q49 44 50 51M17 45Q22 44 24.5 39.5M29 51.5Q30 47.5 23 47", deep, 1.7),
    spots("13.2 17.3", INK, 2.3),
  ];
}

/** Rears. */
function horse(deep) {
  const body =
    "M11.5 19.5Q11 17 14 15Q17 11.5 21 9.5L21.5 5.5L24.5 8.5Q31.5 12 33.5 21Q37 26 43 28Q50.5 31 49.5 39Q48.5 43 45.5 45L48 51L46.5 57.5H41.5L43 51.5L38.5 45.5Q37.5 47.5 36 48.5L35.5 53.5L37 57.5H31L30.5 49.5L33 43Q28.5 42 26 38.5L20.5 40L23 46L19.5 48.5L15.5 38.5L23 34.5Q21.5 33.5 21 31.5L14 32.5L14.5 38.5L10.5 39.5L9 30L20.5 26.5Q22 22.5 21.5 18.5Q17.5 19 15.5 22Q12.5 22.5 11.5 19.5Z";
  const mane =
    "M21 9.5Q24 4.5 29.5 6.5Q36 5.5 37.5 11.5Q42 12.5 41 18Q42.5 21.5 40.5 24.5Q36 25 33.5 22.5Q31.5 13 24.5 9.5Q22.5 9 21 9.5Z";
  const tail = "M47.5 31Q54 28 57.5 34Q59.5 41 56 48Q54.5 52.5 51 54.5Q53.2 47 51 41.5Q50 37.5 47.5 35.5Z";
  return [
    sheets(deep, fill(tail, PAPER), fill(body, SAND), fill(mane, PAPER)),
    line("M28 10.5Q32 11 34.5 15M33 17.5Q36 18.5 37.5 21.5M54 35Q56 41 54 47", deep, 1.1),
    spots("18 14.5", INK, 2),
  ];
}

/** Opens its wings upon the glove. */
function falcon(deep) {
  const wing = "M31 23Q36 14 55 11.5Q57.5 19 54.5 26L51.5 26L51 31.5L47.5 31L46 37L42.5 35.5L39.5 41L33 38Z";
  const body = "M20 19Q15.5 29 18.5 38Q21 46.5 29 49L36 50L34 20Z";
  return [
    sheets(
      deep,
      fill("M34 44L42 42L52.5 54.5L46.5 57L41.5 58.5Z", INK),
      fill(body, PAPER),
      fill("M6.5 43.5L21 47Q33 46.5 34.5 50.5Q34.5 54 29 55L21 56.5Q15 58.5 11.5 55.5Z", SEAL),
      fill("M20.5 13.5Q13.5 12.5 14 22Q16 18.8 20.5 19.2Z", SAND),
    ),
    fill(
      "M19 18.5Q18.5 9.5 26.5 8Q35.5 8 37 19L43.5 47L36.5 50.5Q28.5 38 30 25L26 30.5L24.5 22.5Q20.5 22.5 19 18.5Z",
      INK,
    ),
    sheets(deep, fill(wing, INK)),
    line("M36 25Q41 19.5 48 17M39.5 32Q45.5 28 50 22.5", SAND, 1.7),
    line("M42 50.5L45.5 48.5M44 54.5L48.5 51.5", PAPER, 1.5),
    line("M20.5 32L22.5 34L24.5 32L26.5 34M20.5 38L22.5 40L24.5 38L27 40.5L29 39M25 44.5L27 46", INK, 1.6),
    line("M26 48V51M31 48.5V51.5", SAND, 3),
    spots("25 15", SAND, 4),
    spots("24.6 15.2", INK, 2),
    line("M21 12.7L28 13.2", INK, 1.8),
  ];
}

/** Sits, its long tail raised behind it. */
function snowLeopard(deep) {
  const body = "M16.5 26L17.5 46L15 55H43Q49.5 53.5 48 44Q46 32 34 24Z";
  const head = "M25 9Q21 9 18.5 10.5Q16 6.5 12.5 8Q10.5 11 13 15Q11 19 12 23Q14.5 27.5 18.5 29Q22 31.5 25 31.5Z";
  const tail = "M45 51.5Q54.5 52 53.5 43Q51.5 34.5 54 28Q55 22.5 51 20";
  return [
    band(tail, PAPER, 7.5, deep),
    line("M50.5 44.5L56.5 43M49.5 37L55.5 36.5M50.5 30L56 31M53 23.5L56.5 26.5", deep, 2),
    sheets(deep, fill(body, PAPER), fill(both(head, 25), PAPER)),
    line("M26 54.5V44M34 54.5Q33 46 39.5 42.5", deep, 1.6),
    spots("21 36.5, 30 35, 37 33, 21 43.5, 31.5 41, 43 38.5, 44 46, 38 49, 25 13, 21 13.5, 29 13.5", deep, 2.7),
    spots("19.8 19.5, 30.2 19.5", INK, 3),
    fill("M22 23.5H28L25 27Z", INK),
  ];
}

/** Scents the wind. */
function saiga(deep) {
  const bust =
    "M32 24.5Q25.5 22.5 21.5 27Q11.5 27 8.8 37Q7.5 46 10.5 50.5Q14 53 17.5 50.5Q20 47 19.5 43.5Q21.5 48 26 47.5Q30 46 33 43.5Q35.5 52 32 59.8A28 28 0 0 0 54.5 48Q52 36 43 27.5Q38 23.5 32 24.5Z";
  const horns =
    "M32 25Q25.5 16 30 9L32 3Q34.5 8 33.3 13Q33 18 36.5 24ZM37.5 24.5Q41 20 41.5 13.5Q41 8.5 43 4Q48.5 9 47.3 15Q46 22 42 27Z";
  return [
    sheets(deep, fill(horns, PAPER), fill("M43 27.5Q49 23 54.5 24.5Q52.5 31.5 45 32Z", SAND), fill(bust, SAND)),
    line("M29.3 19L33 18M28.8 15L32.8 14.5M29.8 11L33 11M40.8 20L45.3 21M41.5 16L47 16.5M41.3 12L47.2 12", deep, 1.3),
    line("M27 41Q22 40.5 19.5 43.5Q20.8 37.5 17 33", deep, 1.4),
    fill("M10.3 47.5Q10 43 13 42.5Q15.5 45.5 14.5 50.5Q11.5 50.5 10.3 47.5Z", INK),
    spots("28.5 31", INK, 3.2),
  ];
}

/** Rows of scales along its back, each [x, y, way in degrees]. */
const scale = ([x, y, way]) => {
  const [dx, dy] = [Math.cos((way * Math.PI) / 180), Math.sin((way * Math.PI) / 180)];
  const at = (along, across) =>
    `${(x + dx * along - dy * across).toFixed(1)} ${(y + dy * along + dx * across).toFixed(1)}`;
  return `M${at(0, -2.5)}Q${at(4.4, 0)} ${at(0, 2.5)}`;
};
/** Leaps out of the water. */
function carp(deep) {
  const body =
    "M9 20Q14 10.5 25 11.5Q40 14 47 29Q49.5 37 48.5 44.5Q53.5 45.5 58.5 41Q58.5 50 52.5 53Q50 58 43 60Q45.5 53 42.5 46.5Q38.5 38.5 30 36.5Q17.5 34 11.5 27.5Q8.5 24 9 20Z";
  const scales = [
    [27, 20, 30],
    [26, 27.5, 25],
    [33, 25, 40],
    [31, 31.5, 35],
    [39, 30.5, 55],
    [36.5, 36, 50],
    [43.5, 38, 70],
  ];
  return [
    sheets(
      deep,
      fill(
        "M25 11.5Q31 4.5 40.5 7.5Q39.5 11.5 43.5 16.5Q49.5 23 49 33ZM20 32Q17.5 40.5 23.5 45Q28 41 30 36ZM36 38Q34.5 45 38 50L43.5 46.5Z",
        PAPER,
      ),
      fill(body, "#ee7440"),
    ),
    line(scales.map(scale).join(""), PAPER, 1.6),
    line("M22.5 12.5Q27 22 21 33M50.5 48.5L55 46.5M48 51.5L49 55", PAPER, 1.6),
    line("M11.5 27.5Q8.5 30 9 34M15 30Q13.5 33 15 36.5", PAPER, 1.4),
    spots("16 19", PAPER, 4.8),
    spots("16 19", INK, 2.8),
    spots("55 33, 30 52, 14 43, 56 24", PAPER, 1.9),
  ];
}

export const BEASTS = {
  camel: [SEAL, "#6e1c10", "dune", "#8f2617", camel],
  horse: ["#14646b", "#0b3a40", "hill", "#10535a", horse],
  falcon: ["#d9952f", "#6f4210", "cloud", "#e9b868", falcon],
  "snow-leopard": ["#5f7fa3", "#2f4560", "peak", "#4b6788", snowLeopard],
  saiga: ["#76803f", "#3f461e", "hill", "#606a32", saiga],
  carp: ["#24457a", "#132a50", "wave", "#1d3a69", carp],
};
