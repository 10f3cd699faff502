/** All packs of own questions at this desk. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { directive, Directive } from "lit/directive.js";
import { repeat } from "lit/directives/repeat.js";
import { MOST_PACK_NAME, PACK_LANGS, PACK_VERSION, type Pack } from "../../domain/pack/pack.ts";
import { newId } from "../browser-ways.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import { routeText } from "../route.ts";
import { nameOf } from "./editor.ts";
import { knownFindings, type KnownFindings } from "./known-findings.ts";
import { openFiles, type OpenFiles } from "./open-files.ts";
import { packCard } from "./pack-card.ts";
import "../styles/home.css";
import "../styles/packs.css";

export interface PacksState {
  readonly told: Told;
  readonly findings: KnownFindings;
  readonly files: OpenFiles;
}

const emptyPack = (id: string, lang: string, name: string): Pack => ({
  pack: PACK_VERSION,
  id,
  name: { [PACK_LANGS.find((one) => one === lang) ?? "en"]: name },
  stop: null,
  questions: [],
  images: {},
});

function newPack(view: DeskView, { told }: PacksState): TemplateResult {
  const { t } = view;
  async function make(event: Event): Promise<void> {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>("#packs-new-name");
    const name = field?.value.trim() ?? "";
    if (name === "") {
      view.say(t.d("packs.name-first"));
      field?.focus();
      return;
    }
    const pack = emptyPack(newId(), t.lang, name);
    const { ok } = await view.store.putPack(pack);
    if (!ok) return told.tell(view, "fault.not-stored");
    view.say(t.d("packs.made", { name }));
    view.go({ name: "pack", id: pack.id });
  }
  return html`<form class="packs-new row" novalidate @submit=${make}>
    <label class="desk-field"
      ><span>${t.d("packs.new-name")}</span
      ><input
        id="packs-new-name"
        maxlength=${MOST_PACK_NAME}
        autocomplete="off"
        required
        placeholder=${t.d("packs.new-name-as")}
    /></label>
    <button type="submit" class="main">${t.d("packs.new")}</button>
  </form>`;
}

function screen(view: DeskView, state: PacksState): TemplateResult {
  const { t, store } = view;
  const all = store.packs().toSorted((a, b) => nameOf(a, t).localeCompare(nameOf(b, t), t.lang));
  return html`<main class="desk-main home packs">
    <h1 tabindex="-1" data-focus>${t.d("packs.heading")}</h1>
    <p class="lead">${t.d("packs.lead")}</p>
    ${state.told.shown(view)} ${newPack(view, state)}
    <div class="row">
      <a class="quiet" href=${routeText({ name: "import" })}>${t.d("packs.bring-in")}</a>
      ${state.files.button(view)}
    </div>
    ${state.files.shown(view)}
    <section aria-labelledby="packs-all">
      <h2 id="packs-all" tabindex="-1">${t.d("packs.all")}</h2>
      ${
        all.length === 0
          ? html`<p class="how">${t.d("packs.none")}</p>`
          : html`<ul class="cards">
              ${repeat(
                all,
                ({ id }) => id,
                (pack) => html`<li>${packCard(view, state, pack)}</li>`,
              )}
            </ul>`
      }
    </section>
    ${all.length === 0 ? nothing : html`<p class="how">${t.d("packs.stays")}</p>`}
  </main>`;
}

/** What was said and opened lives as long as the screen. */
class Packs extends Directive {
  private readonly state: PacksState;
  constructor(part: ConstructorParameters<typeof Directive>[0]) {
    super(part);
    const told = toldPlace();
    this.state = { told, findings: knownFindings(), files: openFiles(told) };
  }
  override render(view: DeskView): TemplateResult {
    return screen(view, this.state);
  }
}
const drawn = directive(Packs);

export const packs = (view: DeskView): TemplateResult => html`${drawn(view)}`;
