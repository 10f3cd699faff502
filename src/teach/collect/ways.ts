/** Three ways in, side by side: files, anything pasted, the camera. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";
import type { Intake } from "./intake.ts";
import { deskCamera } from "./desk-camera.ts";

const FIELD = "sent";

function files({ t }: DeskView, intake: Intake): TemplateResult {
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const all = [...(target.files ?? [])];
    // The same file may be chosen again once it was mended.
    target.value = "";
    if (all.length > 0) void intake.files(all);
  };
  return html`<section class="card" aria-labelledby="way-files">
    <h3 id="way-files">${t.d("collect.files")}</h3>
    <p class="how">${t.d("collect.files-how")}</p>
    <label class="main pick"
      ><input type="file" multiple @change=${chosen} /><span>${t.d("collect.files-choose")}</span></label
    >
  </section>`;
}

function paste({ t }: DeskView, intake: Intake): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form instanceof HTMLFormElement ? form.elements.namedItem(FIELD) : null;
    if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === "") return;
    const { value } = field;
    field.value = "";
    void intake.text(value);
  };
  /** A screenshot from the clipboard is a file too. */
  const pasted = (event: ClipboardEvent): void => {
    const all = [...(event.clipboardData?.files ?? [])];
    if (all.length === 0) return;
    event.preventDefault();
    void intake.files(all);
  };
  return html`<section class="card" aria-labelledby="way-paste">
    <h3 id="way-paste">${t.d("collect.paste")}</h3>
    <p class="how" id="paste-how">${t.d("collect.paste-how")}</p>
    <form @submit=${submit}>
      <textarea
        name=${FIELD}
        rows="4"
        aria-label=${t.d("collect.paste-label")}
        aria-describedby="paste-how"
        autocomplete="off"
        spellcheck="false"
        translate="no"
        placeholder="XXXX-XXXX-XXXX"
        @paste=${pasted}
      ></textarea>
      <button class="main">${t.d("collect.paste-take")}</button>
    </form>
  </section>`;
}

const camera = (view: DeskView, intake: Intake): TemplateResult =>
  html`<section class="card" aria-labelledby="way-camera">
    <h3 id="way-camera">${view.t.d("collect.camera")}</h3>
    <p class="how">${view.t.d("collect.camera-how")}</p>
    ${deskCamera(view, intake)}
  </section>`;

export function ways(view: DeskView, intake: Intake): TemplateResult {
  const { t } = view;
  const progress = intake.progress();
  return html`<section aria-labelledby="collect-ways">
    <h2 id="collect-ways" class="unseen">${t.d("collect.ways")}</h2>
    <div class="ways-in">${files(view, intake)} ${paste(view, intake)} ${camera(view, intake)}</div>
    ${
      progress === null
        ? nothing
        : html`<p class="so-far">
            <label
              >${t.d("collect.progress", { done: progress.done, total: progress.total })}
              <progress max=${progress.total} .value=${progress.done}></progress
            ></label>
          </p>`
    }
  </section>`;
}
