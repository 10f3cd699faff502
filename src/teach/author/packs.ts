import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";

export const packs = ({ t }: DeskView): TemplateResult =>
  html`<main class="desk-main"><h1 tabindex="-1" data-focus>${t.d("packs.heading")}</h1></main>`;
