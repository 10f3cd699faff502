/** A second step before something that goes far: the platform's own disclosure, so that keys and readers know it. */
import { html, type TemplateResult } from "lit/html.js";

interface Question {
  readonly label: string;
  /** Where the label alone would not say of whom it speaks. */
  readonly longLabel?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Between the question and its answers. */
  readonly more?: TemplateResult | null;
  /** Stands in the question's place until it is settled. */
  readonly first?: TemplateResult | null;
  /** Whether the part that asks is gone after a yes. */
  readonly leaves?: boolean;
}

/** What has just come to light is brought into view. */
const show = (event: Event): void => {
  const details = event.currentTarget;
  if (details instanceof HTMLDetailsElement && details.open) details.scrollIntoView({ block: "nearest" });
};
const fold = (event: Event): void => {
  const details = event.currentTarget instanceof Element ? event.currentTarget.closest("details") : null;
  details?.removeAttribute("open");
  details?.querySelector("summary")?.focus();
};

/** What is pressed may be gone at once: the focus then stays with the part that it belonged to, or with the dialog. */
export function keepFocus(event: Event, leaves = false): void {
  const at = event.currentTarget instanceof Element ? event.currentTarget : null;
  const home = at?.closest(leaves ? "dialog" : "[data-home], dialog");
  home?.querySelector<HTMLElement>("summary, h2")?.focus({ preventScroll: true });
}

export function ask(asked: Question, act: () => void): TemplateResult {
  const { label, longLabel, question, yes, no, more, first, leaves } = asked;
  const agree = (event: Event): void => {
    keepFocus(event, leaves);
    act();
  };
  const answers = html`<p>${question}</p>
    ${more ?? null}
    <div class="row">
      <button type="button" class="main" @click=${agree}>${yes}</button>
      <button type="button" class="quiet" @click=${fold}>${no}</button>
    </div>`;
  return html`<details class="ask" @toggle=${show}>
    <summary class="quiet" aria-label=${longLabel ?? label}>${label}</summary>
    <div class="answers">${first ?? answers}</div>
  </details>`;
}
