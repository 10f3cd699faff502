import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { LEVELS } from "../../domain/memory/certainty.ts";
import type { View } from "../view.ts";
import "../styles/sure.css";

/** Three steps of certainty, to be said or not; what was said is taken back by choosing it again. */
export function sure({ state, t, send }: View): TemplateResult {
  const takeBack = (): void => send({ type: "sure", sure: null });
  const step = (level: (typeof LEVELS)[number]): TemplateResult => {
    const isSaid = state.sure === level;
    // On a chosen radio button browsers let the space bar do nothing.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== " " || !isSaid) return;
      event.preventDefault();
      takeBack();
    };
    return html`<label
      ><input
        type="radio"
        name="sure"
        .checked=${live(isSaid)}
        @change=${() => send({ type: "sure", sure: level })}
        @click=${() => isSaid && takeBack()}
        @keydown=${onKey}
      /><i aria-hidden="true" data-level=${level}></i><span>${t(`sure.${level}`)}</span></label
    >`;
  };
  return html`<fieldset class="sure" ?disabled=${state.checking}>
    <legend>${t("sure.heading")} <small>${t("sure.optional")}</small></legend>
    ${LEVELS.map(step)}
  </fieldset>`;
}
