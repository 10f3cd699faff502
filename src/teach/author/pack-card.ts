/** A pack in the list of all, with what may be done with it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { langsOf, MOST_PACK_NAME, type Pack, type PackLang } from "../../domain/pack/pack.ts";
import { ask } from "../../hud/dialogs/ask.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { plainList } from "../../domain/number-style.ts";
import { newId } from "../browser-ways.ts";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { nameOf } from "./editor.ts";
import { savePackFile } from "./pack-file.ts";
import { stopWords } from "./pack-place.ts";
import { copyNames } from "./copy-names.ts";
import type { PacksState } from "./packs.ts";

/** The place of what is gone takes the focus. */
const toList = (): void => document.querySelector<HTMLElement>("#packs-all")?.focus();

function where(view: DeskView, { stop }: Pack): string {
  if (stop === null) return view.t.d("packs.nowhere");
  return typeof stop === "string" ? stopWords(view, stop) : view.t.d("packs.own-place");
}

function facts(view: DeskView, { findings }: PacksState, pack: Pack): TemplateResult {
  const { t } = view;
  const open = findings.unfinished(pack, view.redraw);
  const langs = langsOf(pack).map((lang: PackLang) => LANGUAGE_NAMES[lang]);
  const finish =
    open === null
      ? t.d("packs.looking")
      : open === 0
        ? pack.questions.length === 0
          ? null
          : t.d("packs.all-ready")
        : t.d("packs.unfinished", { count: open });
  return html`<ul class="facts-row">
    <li>${t.d("packs.questions", { count: pack.questions.length })}</li>
    ${langs.length === 0 ? nothing : html`<li>${plainList(t.lang).format(langs)}</li>`}
    <li>${where(view, pack)}</li>
    ${finish === null ? nothing : html`<li><b>${finish}</b></li>`}
  </ul>`;
}

function acts(view: DeskView, { told }: PacksState, pack: Pack) {
  const { store, t } = view;
  const name = nameOf(pack, t);
  return {
    async duplicate(): Promise<void> {
      const copy = {
        ...pack,
        id: newId(),
        name: copyNames(
          pack.name,
          store.packs().map((one) => one.name),
          MOST_PACK_NAME,
        ),
      };
      await told.done(view, store.putPack(copy), "packs.pack-duplicated", { name: nameOf(copy, t) });
    },
    save(): void {
      savePackFile(view, pack);
      told.tell(view, "packs.file-saved");
    },
    async remove(): Promise<void> {
      if (await told.done(view, store.removePack(pack.id), "packs.pack-deleted", { name })) toList();
    },
  };
}

export function packCard(view: DeskView, state: PacksState, pack: Pack): TemplateResult {
  const { t } = view;
  const { id } = pack;
  const name = nameOf(pack, t);
  const { duplicate, save, remove } = acts(view, state, pack);
  const named = (act: string): string => t.d("home.act-of", { act, title: name });
  return html`<article class="card" data-home aria-labelledby=${`p-${id}`}>
    <h3 id=${`p-${id}`} tabindex="-1">${name}</h3>
    ${facts(view, state, pack)}
    <div class="row">
      <a class="quiet strong" href=${routeText({ name: "pack", id })} aria-label=${named(t.d("packs.open"))}
        >${t.d("packs.open")}</a
      >
      <a class="quiet" href=${routeText({ name: "assign", id })} aria-label=${named(t.d("packs.assign"))}
        >${t.d("packs.assign")}</a
      >
      <details class="more">
        <summary class="quiet" aria-label=${named(t.d("packs.more"))}>${t.d("packs.more")}</summary>
        <div class="row">
          <a class="quiet" href=${routeText({ name: "print", of: "pack", id })}>${t.d("packs.print")}</a>
          <a class="quiet" href=${routeText({ name: "round", of: "pack", id })}>${t.d("packs.round")}</a>
          <button type="button" class="quiet" @click=${save}>${t.d("packs.save-file")}</button>
          <button type="button" class="quiet" @click=${() => void duplicate()}>${t.d("packs.duplicate")}</button>
          ${ask(
            {
              label: t.d("packs.delete"),
              longLabel: named(t.d("packs.delete")),
              question: t.d("packs.delete-ask", { name, count: pack.questions.length }),
              yes: t.d("packs.delete-yes"),
              no: t.d("packs.keep"),
            },
            () => void remove(),
          )}
        </div>
      </details>
    </div>
  </article>`;
}
