/** Where the questions go: into a new pack, or one that is there. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { MOST_PACK_NAME, PACK_VERSION, type Pack } from "../../domain/pack/pack.ts";
import { newId } from "../browser-ways.ts";
import { picker } from "../compose/fields.ts";
import type { DeskView } from "../desk-view.ts";
import { nameOf } from "../author/editor.ts";
import type { Come, Source } from "./import-state.ts";
import { intoPack } from "./into-pack.ts";
import type { SourceWays } from "./source-card.ts";

export function takeIn(view: DeskView, source: Source, come: Come, { change, remove }: SourceWays): TemplateResult {
  const { t, store } = view;
  const { imported } = come;
  const packs = store.packs();
  const into = packs.find(({ id }) => id === source.into);
  const count = imported.questions.length - source.leftOut.size;
  async function take(event: Event): Promise<void> {
    event.preventDefault();
    if (count === 0) return view.say(t.d("import.none-chosen"));
    const name = source.packName.trim() || t.d("import.pasted");
    const made: Pack = {
      pack: PACK_VERSION,
      id: newId(),
      name: { [imported.lang]: name.slice(0, MOST_PACK_NAME) },
      stop: null,
      questions: [],
      images: {},
    };
    const chosen = new Set(
      imported.questions.map(({ question }) => question.id).filter((id) => !source.leftOut.has(id)),
    );
    const { pack, taken, left, withoutPicture } = intoPack(into ?? made, imported, chosen, Math.random);
    const { ok } = await store.putPack(pack);
    if (!ok) return view.say(t.d("fault.not-stored"));
    const parts = [
      t.d("import.taken", { count: taken, name: nameOf(pack, t) }),
      ...(left === 0 ? [] : [t.d("import.left", { count: left })]),
      ...(withoutPicture === 0 ? [] : [t.d("import.without-picture", { count: withoutPicture })]),
    ];
    view.say(parts.join(" "));
    remove();
    view.go({ name: "pack", id: pack.id });
  }
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) change({ packName: target.value, isNamed: true });
  };
  return html`<form class="import-take" @submit=${take}>
    ${
      packs.length === 0
        ? nothing
        : picker<string>(
            t.d("import.into"),
            [
              { value: "", label: t.d("import.into-new") },
              ...packs.map((pack) => ({ value: pack.id, label: nameOf(pack, t) })),
            ],
            into?.id ?? "",
            (value) => change({ into: value === "" ? null : value }),
          )
    }
    ${
      into === undefined
        ? html`<label class="desk-field"
            ><span>${t.d("packs.new-name")}</span
            ><input maxlength=${MOST_PACK_NAME} autocomplete="off" .value=${source.packName} @input=${typed}
          /></label>`
        : nothing
    }
    <button type="submit" class="main" aria-disabled=${count === 0}>${t.d("import.take", { count })}</button>
  </form>`;
}
