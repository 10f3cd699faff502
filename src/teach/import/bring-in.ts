import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";

export const bringIn = ({ t }: DeskView): TemplateResult =>
  html`<main class="desk-main"><h1 tabindex="-1" data-focus>${t.d("import.heading")}</h1></main>`;
