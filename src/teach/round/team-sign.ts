/** Each team has a shape beside its colour (`data-team`, round.css): colour alone tells nothing. */
import { html, svg, type TemplateResult } from "lit/html.js";

/** Circle, square, triangle, diamond, star, hexagon: in a box of 24. */
const SHAPES = [
  "M12 2a10 10 0 1 0 .01 0Z",
  "M3 3h18v18H3Z",
  "M12 2 23 21H1Z",
  "M12 1 22 12 12 23 2 12Z",
  "M12 1l3.2 7.4 8 .7-6.1 5.3 1.9 7.8-7-4.2-7 4.2 1.9-7.8L.8 9.1l8-.7Z",
  "M12 1l9.5 5.5v11L12 23l-9.5-5.5v-11Z",
] as const;

/** `team`: its place, from 0. Its name stands beside it, so it is not read out. */
export const teamSign = (team: number): TemplateResult =>
  html`<svg class="team-sign" data-team=${team} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${SHAPES[team] ?? SHAPES[0]} />`}
  </svg>`;
