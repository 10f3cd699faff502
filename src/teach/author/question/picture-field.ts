/** The picture of a question: chosen, dropped or pasted, described, taken out. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DeskKey } from "../../../i18n/desk-translator.ts";
import { wordsRow } from "./cells.ts";
import type { Editing } from "./editing.ts";
import { readPicture } from "./read-picture.ts";

async function take({ view, edit, change, state }: Editing, file: Blob): Promise<void> {
  const tell = (key: DeskKey | null): void => {
    state.pictureFault = key;
    if (key !== null) view.say(view.t.d(key));
    view.redraw();
  };
  const read = await readPicture(file);
  if (!read.ok) return tell(`edit.${read.fault}`);
  const id = edit.addImage(read.image);
  if (id === null) return tell("edit.no-room");
  change("image", (question) => ({ ...question, image: id }));
  view.say(view.t.d("edit.picture-there"));
  tell(null);
}
const pictureIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));

/** A picture that is pasted anywhere in the editor is meant for the question. */
export function pastePicture(editing: Editing, event: ClipboardEvent): void {
  const file = pictureIn(event.clipboardData);
  if (file === undefined) return;
  event.preventDefault();
  void take(editing, file);
}

export function pictureField(editing: Editing): TemplateResult {
  const { view, edit, question, change, state } = editing;
  const { t } = view;
  const { images } = edit.pack();
  const shown = question.image !== null && Object.hasOwn(images, question.image) ? images[question.image] : undefined;
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    target.value = "";
    if (file !== undefined) void take(editing, file);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void take(editing, file);
  };
  return html`<fieldset class="edit-picture" @dragover=${(event: Event) => event.preventDefault()} @drop=${dropped}>
    <legend>${t.d("edit.picture")}</legend>
    ${
      shown === undefined
        ? nothing
        : html`<img
            src=${`data:${shown.type};base64,${shown.data}`}
            alt=${editing.question.text[editing.lang]?.alt ?? ""}
          />`
    }
    <div class="row">
      <label class="quiet file"
        ><input type="file" accept="image/*" @change=${chosen} /><span
          >${t.d(shown === undefined ? "edit.choose-picture" : "edit.other-picture")}</span
        ></label
      >
      ${
        question.image === null
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              @click=${() => change("image", (own) => ({ ...own, image: null }))}
            >
              ${t.d("edit.no-more-picture")}
            </button>`
      }
    </div>
    <p class="how">${t.d("edit.picture-how")}</p>
    ${state.pictureFault === null ? nothing : html`<p class="warn">${t.d(state.pictureFault)}</p>`}
    ${question.image === null ? nothing : wordsRow(editing, { label: t.d("edit.alt"), path: "alt" })}
  </fieldset>`;
}
