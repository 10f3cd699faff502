/** Small line drawings for the ways in and out, 24 units wide. */
import { html, type TemplateResult } from "lit/html.js";
import "../../styles/safe-ways.css";

const PATHS = {
  file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  pictures: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2",
  code: "M4 7h16v10H4zM8 11v2M12 11v2M16 11v2",
  camera: "M4 8h4l1.500-2.500h5L16 8h4v11H4zM15.500 13a3.500 3.500 0 1 1-7 0a3.500 3.500 0 1 1 7 0",
} as const;

const drawing = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;

/** One way to take a journey along or to bring one here. */
export const way = (picture: keyof typeof PATHS, heading: string, words: string, body: unknown): TemplateResult =>
  html`<li class="way">
    ${drawing(picture)}
    <div>
      <h4>${heading}</h4>
      <p class="how">${words}</p>
      ${body}
    </div>
  </li>`;
