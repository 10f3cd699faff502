import { html, type TemplateResult } from "lit/html.js";
import type { View } from "./view.ts";

/** Asks for a nickname once something was achieved; nobody has to give one. */
export function nameForm({ state, t, send }: View): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const nickname = new FormData(event.target as HTMLFormElement).get("nickname");
    send({ type: "name", nickname: typeof nickname === "string" ? nickname : "" });
  };
  return html`<form class="name" @submit=${submit}>
    <h3 id="name-heading">${t("name.heading")}</h3>
    <label
      ><span>${t("name.label")}</span
      ><input name="nickname" maxlength="24" autocomplete="off" aria-describedby="name-advice"
    /></label>
    <p class="how" id="name-advice">${t("name.advice")}</p>
    <div class="row">
      <button class="quiet">${t("name.save")}</button>
      <button type="button" class="link" @click=${() => send({ type: "name", nickname: "" })}>
        ${t("name.later")}
      </button>
      ${state.player === null ? null : html`<button type="button" class="link" @click=${() => send({ type: "open", dialog: { name: "players" } })}>${t("figure.choose")}</button>`}
    </div>
  </form>`;
}
