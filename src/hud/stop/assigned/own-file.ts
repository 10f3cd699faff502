/** The questions of an assignment come in a file: it is opened here, once. */
import { html, type TemplateResult } from "lit/html.js";
import { MOST_BYTES, pickFile } from "../../dialogs/safe/pick-file.ts";
import { isCodeFault } from "../../dialogs/safe/said.ts";
import { size } from "../../dialogs/safe/size.ts";
import type { View } from "../../view.ts";
import "../../styles/assigned.css";
import "../../styles/safe-ways.css";

/** What was wrong with the file that was chosen last. */
function wrong({ state, t }: View): string {
  const { fault, incoming } = state.moving;
  const file = state.fault?.file ?? "";
  if (incoming !== null) return t("assigned.file-other", { file });
  if (fault === "damaged") return t("assigned.file-damaged", { file });
  return fault === null || isCodeFault(fault) ? "" : t(`move.fault-${fault}`, { size: size(MOST_BYTES, t) });
}

export function ownFile(view: View): TemplateResult {
  const { t, send } = view;
  const pick = pickFile(t, {
    label: t("assigned.file-open"),
    isMain: true,
    accept: ".json,application/json",
    async read(file) {
      send({ type: "readFile", text: await file.text() });
      return null;
    },
  });
  return html`<p>${t("assigned.file-how")}</p>
    <div class="own-file">${pick}</div>
    <p class="file-wrong">${wrong(view)}</p>`;
}
