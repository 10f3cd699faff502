/** People as silhouettes, about 100 units tall at scale 1, their feet at the origin; no faces. */

const LEGS = {
  stand: "M-9 0L-7 -40H-1L-1.5 0ZM2 0L1.5 -40H8L9.5 0Z",
  stride: "M-17 0L-6 -42H2L-10 0ZM12 0L0 -42H8L19 -1Z",
};
const ARMS = {
  down: "M-11 -74Q-17 -56 -13 -40L-8 -41Q-10 -56 -5 -70ZM11 -74Q17 -56 14 -40L9 -41Q10 -56 6 -70Z",
  point: "M-11 -74Q-17 -56 -13 -40L-8 -41Q-10 -56 -5 -70ZM8 -76L34 -92L37 -88L11 -66Z",
  lantern: "M-11 -74Q-17 -56 -13 -40L-8 -41Q-10 -56 -5 -70ZM8 -75L27 -54L23 -50L6 -64Z",
  work: "M-6 -74L-28 -62L-26 -57L-4 -64ZM6 -75L-24 -52L-21 -48L8 -62Z",
  wave: "M-11 -74Q-17 -56 -13 -40L-8 -41Q-10 -56 -5 -70ZM7 -75L22 -102L27 -99L13 -66Z",
};
const COATS = {
  jacket: "M-12 -38Q-13 -70 -9 -76Q0 -83 9 -76Q13 -70 12 -38Z",
  coat: "M-16 -20Q-12 -50 -11 -72Q-8 -80 0 -81Q8 -80 11 -72Q12 -50 16 -20Q0 -15 -16 -20Z",
  dress: "M-18 -12Q-9 -46 -10 -72Q-7 -79 0 -80Q7 -79 10 -72Q9 -46 18 -12Q0 -7 -18 -12Z",
};
const HATS = {
  none: "M-8.500 -92Q-9 -101 0 -102Q9 -101 8.500 -92Q6 -96 0 -96Q-6 -96 -8.500 -92Z",
  fur: "M-11 -86Q-13 -104 0 -105Q13 -104 11 -86L7 -85L7.500 -94H-7.500L-7 -85Z",
  helmet: "M-10 -92Q-10 -104 0 -104Q10 -104 10 -92L13 -90H-12Z",
  scarf: "M-9 -83Q-12 -103 0 -103Q12 -103 9 -83L5 -79H-5Z",
  skullcap: "M-8 -95L-7 -103Q0 -106 7 -103L8 -95Z",
};

/** `rim` is the colour of the light on the side `from` (-1 left, 1 right); null leaves it out. */
export function figure(
  [x, y],
  scale,
  {
    legs = "stand",
    arms = "down",
    wears = "coat",
    hat = "none",
    body,
    garment = body,
    rim = null,
    from = -1,
    flip = false,
  },
) {
  const light =
    rim === null
      ? ""
      : `<path d="M${from * 11} -30Q${from * 12} -62 ${from * 8} -75M${from * 8} -88Q${from * 8.5} -97 ${from * 3}
      -100" fill="none" stroke="${rim}" stroke-width="2.6" stroke-linecap="round" opacity=".85"/>`;
  return `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">
    <path d="${LEGS[legs]}" fill="${body}"/><path d="${COATS[wears]}" fill="${garment}"/>
    <path d="${ARMS[arms]}" fill="${garment}"/><circle cx="0" cy="-91" r="8.800" fill="${body}"/>
    <path d="${HATS[hat]}" fill="${body}"/><path d="M-3 -84h6v6h-6Z" fill="${body}"/>${light}</g>`;
}
