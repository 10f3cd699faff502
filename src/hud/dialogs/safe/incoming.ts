/** What taking it in would change, before it is done. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Change, Incoming } from "../../../domain/moving.ts";
import type { View } from "../../view.ts";
import { once, takeFocus } from "./once.ts";

/** Whose journey it would become part of. */
function whose({ nickname, isNew }: Incoming, { state, t }: View): string {
  if (nickname === null) {
    const own = state.player?.nickname;
    return own ? t("move.into", { name: own }) : t("move.into-yours");
  }
  const name = nickname || t("who.unnamed");
  return isNew ? t("move.newcomer", { name }) : t("move.into", { name });
}

function changes(incoming: Incoming, { t }: View): TemplateResult {
  const row = (name: string, [before, after]: Change): TemplateResult =>
    html`<tr ?data-changed=${before !== after}>
      <th scope="row">${name}</th>
      <td>${t.number(before)}</td>
      <td>${t.number(after)}</td>
    </tr>`;
  return html`<table class="changes">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${t("move.now")}</th>
        <th scope="col">${t("move.then")}</th>
      </tr>
    </thead>
    <tbody>
      ${row(t("move.stamps"), incoming.stops)} ${row(t("move.stars"), incoming.stars)}
      ${row(t("move.steps"), incoming.steps)}
    </tbody>
  </table>`;
}

export function incomingChange(incoming: Incoming, view: View): TemplateResult {
  const { t, send } = view;
  const { from, newEvents, conflicts, damaged } = incoming;
  const decide = (type: "takeIn" | "dropIncoming") => (event: Event) => {
    // The button goes away: the dialog itself keeps the focus.
    if (event.currentTarget instanceof Element) event.currentTarget.closest<HTMLElement>(".inner")?.focus();
    send({ type });
  };
  const remarks = [
    ...(from === "file" && newEvents > 0 ? [t("move.new-entries", { count: newEvents })] : []),
    ...(from === "code" ? [t("move.code-brings")] : []),
    ...(from === "frames" ? [t("move.pictures-bring")] : []),
    ...(conflicts > 0 ? [t("move.conflicts", { count: conflicts })] : []),
    ...(damaged > 0 ? [t("move.damaged", { count: damaged })] : []),
    t("move.never-less"),
  ];
  return html`<section class="incoming" aria-labelledby="safe-incoming">
    <h2 id="safe-incoming" tabindex="-1" ${once(takeFocus)}>${t("move.incoming")}</h2>
    <p>${whose(incoming, view)}</p>
    ${changes(incoming, view)}
    ${
      remarks.length > 0
        ? html`<ul class="remarks">
            ${remarks.map((remark) => html`<li>${remark}</li>`)}
          </ul>`
        : nothing
    }
    <div class="row">
      <button type="button" class="main" @click=${decide("takeIn")}>${t("move.take-in")}</button>
      <button type="button" class="quiet" @click=${decide("dropIncoming")}>${t("move.drop")}</button>
    </div>
  </section>`;
}
