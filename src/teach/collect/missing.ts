/** Who has handed in nothing. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";

export function missing(view: DeskView, own: DeskAssignment): TemplateResult {
  const { t } = view;
  const results = view.results(own);
  if (results === null) return html``;
  const names = results.rows.flatMap(({ seat, all, student }) =>
    seat === null || all.length > 0 ? [] : [`${t.number(seat.number)} ${student}`.trim()],
  );
  const copy = async (): Promise<void> => {
    // Some browsers have no clipboard for pages without https, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await (clipboard?.writeText(names.join("\n")) ?? Promise.reject(new Error("none"))).then(
      () => true,
      () => false,
    );
    if (!isCopied) document.querySelector<HTMLTextAreaElement>("#missing-names")?.select();
    view.say(t.d(isCopied ? "collect.copied" : "collect.not-copied"));
  };
  const list = html`<p>${t.d("collect.missing-count", { count: names.length })}</p>
    <textarea
      readonly
      id="missing-names"
      aria-labelledby="missing"
      rows=${Math.min(8, names.length)}
      .value=${names.join("\n")}
    ></textarea>
    <div class="row">
      <button type="button" class="quiet" @click=${() => void copy()}>${t.d("collect.copy")}</button>
    </div>`;
  return html`<section aria-labelledby="missing" class="missing">
    <h2 id="missing">${t.d("collect.missing")}</h2>
    ${
      results.ownClass === null
        ? html`<p>${t.d("collect.missing-no-class")}</p>`
        : names.length === 0
          ? html`<p>${t.d("collect.missing-none")}</p>`
          : list
    }
  </section>`;
}
