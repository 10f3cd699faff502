/** Three ways in. Nothing is taken in before the player has seen what it would change. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { MessageKey } from "../../../i18n/translator.ts";
import type { View } from "../../view.ts";
import { way } from "./draw.ts";
import { pickFile } from "./pick-file.ts";
import { once } from "./once.ts";
import { isCodeFault } from "./said.ts";
import { scan } from "./scan.ts";

/** A photograph of a QR picture, for machines without a camera. */
async function readPicture(file: File, { send }: View): Promise<MessageKey | null> {
  const { qrReader } = await import("./read-qr.ts");
  const read = await qrReader();
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return "move.no-picture";
  const text = await read(picture, picture.width, picture.height).catch(() => null);
  picture.close();
  if (!text) return "move.no-picture";
  send({ type: "readFrame", text });
  return null;
}

const intoView = (element: Element): void => element.scrollIntoView({ block: "nearest" });

function codeForm({ state, t, send }: View): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = event.target instanceof HTMLFormElement ? new FormData(event.target).get("code") : null;
    if (typeof text === "string" && text.trim() !== "") send({ type: "readCode", text });
  };
  const { fault } = state.moving;
  return html`<form class="row" @submit=${submit}>
      <input
        name="code"
        aria-label=${t("move.code-label")}
        aria-invalid=${isCodeFault(fault)}
        aria-describedby="safe-code-fault"
        maxlength="40"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        translate="no"
        placeholder="XXXX-XXXX-XXXX"
      /><button class="quiet">${t("move.read-code")}</button>
    </form>
    <div role="alert" class="own" id="safe-code-fault">
      ${isCodeFault(fault) ? html`<p ${once(intoView)}>${t(`move.fault-${fault}`)}</p>` : nothing}
    </div>`;
}

export function bringHere(view: View): TemplateResult {
  const { t, send, state } = view;
  const { reading } = state.moving;
  const file = pickFile(t, {
    label: t("move.choose-file"),
    accept: ".json,application/json",
    async read(file) {
      send({ type: "readFile", text: await file.text() });
      return null;
    },
  });
  const pictures = html`<div role="status" class="own">
      ${
        reading === null
          ? nothing
          : html`<p>
              <label
                >${t("move.reading", { ...reading })}<progress max=${reading.count} .value=${reading.done}></progress
              ></label>
            </p>`
      }
    </div>
    ${scan(view)}
    ${pickFile(t, {
      label: t("move.choose-picture"),
      accept: "image/*",
      several: true,
      read: (picture) => readPicture(picture, view),
    })}`;
  return html`<section aria-labelledby="safe-here">
    <h3 id="safe-here">${t("move.here")}</h3>
    <p class="how">${t("move.here-first")}</p>
    <ul class="ways">
      ${way("file", t("move.from-file"), t("move.from-file-how"), file)}
      ${way("camera", t("move.from-pictures"), t("move.from-pictures-how"), pictures)}
      ${way("code", t("move.from-code"), t("move.from-code-how"), codeForm(view))}
    </ul>
  </section>`;
}
