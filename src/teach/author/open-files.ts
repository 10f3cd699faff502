/** Packs out of files: what is wrong with them is told with its place, and what is here already is asked about. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { ContentProblem } from "../../content/content-problem.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { keepFocus } from "../../hud/dialogs/ask.ts";
import { size } from "../../hud/dialogs/safe/size.ts";
import { newId } from "../browser-ways.ts";
import type { DeskView } from "../desk-view.ts";
import type { Told } from "../parts/told.ts";
import { nameOf } from "./editor.ts";
import { MOST_PACK_BYTES, readPackFile, type PackFileFault } from "./pack-file.ts";
import { problemList } from "./problem-list.ts";

/** What came of a file and has to be looked at. */
interface Opened {
  readonly key: number;
  readonly file: string;
  /** Null where it is no pack that can be read. */
  readonly pack: Pack | null;
  readonly fault: PackFileFault | "too-big" | "unreadable" | null;
  readonly problems: readonly ContentProblem[];
}

const FAULTS = {
  empty: "packs.file-fault-empty",
  "not-json": "packs.file-fault-not-json",
  "no-pack": "packs.file-fault-no-pack",
  newer: "packs.file-fault-newer",
  desk: "packs.file-fault-desk",
  "too-big": "packs.file-fault-too-big",
  unreadable: "packs.file-fault-unreadable",
} as const;

async function read(file: File): Promise<Omit<Opened, "key">> {
  const nothingIn = { file: file.name, pack: null, problems: [] };
  if (file.size > MOST_PACK_BYTES) return { ...nothingIn, fault: "too-big" };
  const text = await file.text().catch(() => null); // gone, or not to be read: told
  if (text === null) return { ...nothingIn, fault: "unreadable" };
  const found = readPackFile(text);
  return found.ok
    ? { file: file.name, pack: found.pack, fault: null, problems: found.problems }
    : { ...nothingIn, fault: found.fault, problems: found.problems };
}

export interface OpenFiles {
  readonly button: (view: DeskView) => TemplateResult;
  readonly shown: (view: DeskView) => TemplateResult | typeof nothing;
}

export function openFiles(told: Told): OpenFiles {
  let waiting: readonly Opened[] = [];
  let keys = 0;

  async function take(view: DeskView, files: readonly File[]): Promise<void> {
    let whole = 0;
    let last = "";
    for (const file of files) {
      const opened = await read(file);
      const { pack, problems } = opened;
      const isHere = view.store.packs().some(({ id }) => id === pack?.id);
      // What is whole and new here needs no question.
      if (pack !== null && problems.length === 0 && !isHere) {
        const { ok } = await view.store.putPack(pack);
        if (!ok) return told.tell(view, "fault.not-stored");
        whole++;
        last = nameOf(pack, view.t);
      } else waiting = [...waiting, { ...opened, key: keys++ }];
    }
    if (waiting.length > 0) {
      told.tell(view, "packs.file-look");
      setTimeout(() => document.querySelector<HTMLElement>("#packs-opened")?.focus());
    } else if (whole === 1) told.tell(view, "packs.file-opened", { name: last });
    else told.tell(view, "packs.files-opened", { count: whole });
  }
  function one(view: DeskView, opened: Opened): TemplateResult {
    const { t, store } = view;
    const { key, file, pack, fault, problems } = opened;
    const end = (event: Event): void => {
      keepFocus(event);
      waiting = waiting.filter((other) => other.key !== key);
      view.redraw();
    };
    const put =
      (own: Pack) =>
      (event: Event): void => {
        end(event);
        void told.done(view, store.putPack(own), "packs.file-opened", { name: nameOf(own, t) });
      };
    const here = pack === null ? undefined : store.packs().find(({ id }) => id === pack.id);
    return html`<li>
      <article class="incoming" aria-labelledby=${`opened-${key}`}>
        <h3 id=${`opened-${key}`}>${pack === null ? file : nameOf(pack, t)}</h3>
        ${fault === null ? nothing : html`<p class="warn">${t.d(FAULTS[fault], { size: size(MOST_PACK_BYTES, t) })}</p>`}
        ${pack === null ? nothing : html`<p>${t.d("packs.file-brings", { count: pack.questions.length })}</p>`}
        ${problemList(view, problems)}
        ${here === undefined ? nothing : html`<p>${t.d("packs.file-here", { name: nameOf(here, t), count: here.questions.length })}</p>`}
        <div class="row">
          ${
            pack === null
              ? nothing
              : here === undefined
                ? html`<button type="button" class="main" @click=${put(pack)}>${t.d("packs.file-take")}</button>`
                : html`<button type="button" class="main" @click=${put({ ...pack, id: newId() })}>
                      ${t.d("packs.file-as-new")}
                    </button>
                    <button type="button" class="quiet" @click=${put(pack)}>${t.d("packs.file-replace")}</button>`
          }
          <button type="button" class="quiet" @click=${end}>${t.d("packs.file-leave")}</button>
        </div>
      </article>
    </li>`;
  }
  return {
    button(view) {
      const chosen = ({ target }: Event): void => {
        if (!(target instanceof HTMLInputElement)) return;
        const files = [...(target.files ?? [])];
        // The same file may be chosen again once it was mended.
        target.value = "";
        if (files.length > 0) void take(view, files);
      };
      return html`<label class="quiet pick"
        ><input type="file" multiple accept="application/json,.json" @change=${chosen} /><span
          >${view.t.d("packs.open-file")}</span
        ></label
      >`;
    },
    shown: (view) =>
      waiting.length === 0
        ? nothing
        : html`<section aria-labelledby="packs-opened" data-home>
            <h2 id="packs-opened" tabindex="-1">${view.t.d("packs.file-heading")}</h2>
            <ul class="opened-files">
              ${repeat(
                waiting,
                ({ key }) => key,
                (opened) => one(view, opened),
              )}
            </ul>
          </section>`,
  };
}
