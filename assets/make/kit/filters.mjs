/** SVG filters shared by all pictures: blurs, paper cut, stipple, streaks, wisps. Use as filter="url(#stipple)". */
const blur = (n) =>
  `<filter id="blur${n}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${n}"/></filter>`;

export const filters = [
  ...[1, 2, 4, 6, 10, 18, 40].map(blur),
  // A soft dark edge above a layer, as if it were cut from paper and laid on the one behind.
  `<filter id="cut" x="-5%" y="-20%" width="110%" height="140%"><feDropShadow dx="0" dy="-3" stdDeviation="5" flood-color="#4a2c20" flood-opacity=".3"/></filter>`,
  `<filter id="cast" x="-20%" y="-20%" width="150%" height="150%"><feDropShadow dx="4" dy="4" stdDeviation="4" flood-color="#3a2218" flood-opacity=".35"/></filter>`,
  // Dots whose number follows the shape's opacity: a gradient with alpha becomes stippled shading.
  `<filter id="stipple" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7" result="n"/><feColorMatrix in="n" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  1.9 0 0 0 -.42" result="a"/><feComposite in="SourceGraphic" in2="a" operator="in"/></filter>`,
  // Long warm streaks, for sand and soil (fill of the shape does not matter).
  `<filter id="streaks" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".006 .07" numOctaves="4" seed="3" result="n"/><feColorMatrix in="n" type="matrix" values="0 0 0 0 .36  0 0 0 0 .2  0 0 0 0 .08  2.4 0 0 0 -1.05" result="a"/><feComposite in="a" in2="SourceGraphic" operator="in"/></filter>`,
  // Streaks in the shape's own colour: cloud, dust, mist.
  `<filter id="wisp" x="-10%" y="-60%" width="120%" height="220%"><feTurbulence type="fractalNoise" baseFrequency=".004 .03" numOctaves="4" seed="12" result="n"/><feColorMatrix in="n" type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  3 0 0 0 -1.2" result="a"/><feGaussianBlur in="SourceGraphic" stdDeviation="14" result="s"/><feComposite in="s" in2="a" operator="in"/></filter>`,
  // A hand-cut edge.
  `<filter id="torn" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".02" numOctaves="3" seed="5" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="6" xChannelSelector="R" yChannelSelector="G"/></filter>`,
].join("");
