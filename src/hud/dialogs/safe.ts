import { html, type TemplateResult } from "lit/html.js";
import type { View } from "../view.ts";
import { bringHere } from "./safe/bring-here.ts";
import { incomingChange } from "./safe/incoming.ts";
import { once } from "./safe/once.ts";
import { said } from "./safe/said.ts";
import { takeAlong } from "./safe/take-along.ts";
import { where } from "./safe/where.ts";
import "../styles/safe.css";

/** "Is my progress safe?": where it lies, how it is taken along, and how it is brought here. */
export function safe(view: View): TemplateResult {
  const { send, state, t } = view;
  const opened = (element: Element): void => {
    send({ type: "lookSafety" });
    // What an earlier visit to this dialog left open is not gone on with.
    const { fault, done, incoming, reading } = state.moving;
    if ([fault, done, incoming, reading].some((left) => left !== null)) send({ type: "dropIncoming" });
    // From another dialog the link that led here is gone.
    if (!element.contains(document.activeElement)) element.closest<HTMLElement>(".inner")?.focus();
  };
  const { incoming } = state.moving;
  return html`<div class="safe" ${once(opened)}>
    ${
      incoming === null
        ? html`<h2>${t("safe.heading")}</h2>
            ${where(view)} ${takeAlong(view)} ${bringHere(view)}`
        : incomingChange(incoming, view)
    }
    ${said(view)}
  </div>`;
}
