/** A small electric car that drives to the left, 200 units long, wheels on y = 0, a rolled rug and a case on its roof. */

const wheel = (x, dark) =>
  `<circle cx="${x}" cy="-15" r="15" fill="${dark}"/><circle cx="${x}" cy="-15" r="8.500" fill="#d9d2c2"/><path d="M${x} -22v14M${x - 7} -15h14M${x - 5} -20l10 10M${x + 5} -20l-10 10" stroke="#8d8478" stroke-width="1.600"/><circle cx="${x}" cy="-15" r="2.600" fill="${dark}"/>`;

/** `paint` = { body, lit, deep, glass, dark, gold }. */
export function electricCar({ body, lit, deep, glass, dark, gold }) {
  return (
    `<ellipse cx="96" cy="1" rx="104" ry="5" fill="#2b1a12" opacity=".35"/>` +
    `<path d="M78 -72h66v-5h-66Z" fill="${dark}"/><path d="M82 -77h40q6 -1 6 -8t-6 -8h-40q-6 1 -6 8t6 8Z" fill="#a8321f"/><path d="M88 -93v16M94 -93v16M112 -93v16" stroke="#f6dfb4" stroke-width="1.800"/><ellipse cx="79" cy="-85" rx="4" ry="7" fill="#7d2317"/><path d="M78 -85a2.600 4 0 1 0 3 -3" fill="none" stroke="#f6dfb4"/><path d="M131 -77v-12q0 -2 2 -2h16q2 0 2 2v12Z" fill="#b9822f"/><path d="M137 -91v-3h8v3M131 -84h20" fill="none" stroke="${dark}" stroke-width="1.400"/>` +
    `<path d="M2 -14Q0 -30 6 -36Q14 -42 40 -46Q58 -66 76 -71Q110 -76 150 -71Q172 -66 186 -46Q197 -42 198 -28L197 -14Q196 -11 190 -11H8Q3 -11 2 -14Z" fill="${body}"/>` +
    `<path d="M2 -17Q60 -24 197 -18V-14Q196 -11 190 -11H8Q3 -11 2 -14Z" fill="${deep}"/><path d="M40 -46Q58 -66 76 -71Q110 -76 150 -71Q162 -68 172 -60" fill="none" stroke="${lit}" stroke-width="2.600"/><path d="M6 -36Q14 -42 40 -46H186" fill="none" stroke="${lit}" stroke-width="1.800" opacity=".9"/>` +
    `<path d="M51 -47Q64 -62 79 -66H106V-47Z" fill="${glass}"/><path d="M112 -66.500Q130 -68 147 -65.500Q163 -61 173 -47H112Z" fill="${glass}"/><path d="M60 -48l15 -17h9l-16 17ZM122 -48l12 -18h8l-13 18Z" fill="#fff6e0" opacity=".28"/>` +
    `<path d="M108 -47V-20M51 -46Q48 -34 52 -20" fill="none" stroke="${deep}" stroke-width="1.400"/><path d="M92 -41h10M118 -41h10" stroke="${deep}" stroke-width="2" stroke-linecap="round"/><path d="M4 -30q9 -5 18 -4l-4 7q-8 2 -14 1Z" fill="#fff6d0" stroke="${gold}" stroke-width="1"/><path d="M197 -34q-8 -2 -12 1l1 7h11Z" fill="#c0432d"/>` +
    `<path d="M132 -30q6 -6 12 0t12 0t12 0" fill="none" stroke="${gold}" stroke-width="1.600"/><path d="M74 -34l-7 9h6l-3 8l9 -11h-6l4 -6Z" fill="${gold}"/>` +
    `<path d="M24 -11a17 17 0 0 1 34 0ZM142 -11a17 17 0 0 1 34 0Z" fill="${dark}"/>${wheel(41, dark)}${wheel(159, dark)}`
  );
}
