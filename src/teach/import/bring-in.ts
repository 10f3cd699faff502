/** Questions out of files of other systems, or pasted: looked at, repaired, taken into a pack. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { MOST_PACK_NAME } from "../../domain/pack/pack.ts";
import { MOST_IMPORT_BYTES } from "../../exchange/import/imported.ts";
import { newId } from "../browser-ways.ts";
import { droppedFiles } from "../collect/dropped.ts";
import type { DeskView } from "../desk-view.ts";
import { createImporter } from "./import-beside.ts";
import { newSource, REMARKS_AT_ONCE, type Source } from "./import-state.ts";
import type { ImportJob } from "./jobs.ts";
import { stillLeftOut } from "./still-left-out.ts";
import { samples } from "./samples.ts";
import { sourceCard } from "./source-card.ts";
import "../compose/compose.css";
import "../styles/import.css";

/** The screen; what was opened outlives a look elsewhere. */
export function createBringIn(): (view: DeskView) => TemplateResult {
  const run = createImporter();
  let sources: readonly Source[] = [];
  let latest: DeskView | null = null;

  function change(id: string, part: Partial<Source>): void {
    sources = sources.map((one) => (one.id === id ? { ...one, ...part } : one));
    latest?.redraw();
  }
  function said(source: Source): void {
    if (latest === null || source.result === null) return;
    const { t } = latest;
    const { result } = source;
    latest.say(
      result.ok
        ? t.d("import.came", { name: source.name, count: result.imported.questions.length })
        : t.d(`import.fault-${result.fault}`),
    );
  }
  async function done(id: string, job: ImportJob): Promise<void> {
    const { result, unfinished, lines } = await run(job).catch((fault: unknown) => {
      reportError(fault); // ours: the importers give values
      return { result: { ok: false, fault: "not-known" } as const, unfinished: [], lines: [] };
    });
    const before = sources.find((one) => one.id === id);
    if (before === undefined) return; // put away meanwhile
    const title = result.ok && !before.isNamed ? result.imported.title.slice(0, MOST_PACK_NAME) : "";
    const leftOut = job.do === "repair" && result.ok ? stillLeftOut(before.leftOut, job.come, result) : before.leftOut;
    const seen = { page: 0, remarksShown: REMARKS_AT_ONCE, ...(title === "" ? {} : { packName: title }) };
    const now = { ...before, result, unfinished: new Set(unfinished), lines, leftOut, ...seen };
    change(id, now);
    said(now);
  }
  async function read(source: Source): Promise<void> {
    const { id, file, text, told, name } = source;
    if (file === null) return done(id, { do: "text", text, told });
    if (file.size > MOST_IMPORT_BYTES) return change(id, { result: { ok: false, fault: "too-big" } });
    const bytes = await file.arrayBuffer().catch(() => null); // gone, or not ours to read
    if (bytes === null) return change(id, { result: { ok: false, fault: "unreadable" } });
    return done(id, { do: "file", bytes: new Uint8Array(bytes), told: { ...told, name } });
  }
  function open(files: readonly File[]): void {
    const added = files.map((file) => ({
      ...newSource(newId(), file.name, file, ""),
      packName: file.name.replace(/\.\w+$/, "").slice(0, MOST_PACK_NAME),
    }));
    sources = [...sources, ...added];
    latest?.redraw();
    for (const source of added) void read(source);
  }
  function paste({ t }: DeskView, field: HTMLTextAreaElement): void {
    const text = field.value;
    if (text.trim() === "") return;
    field.value = "";
    const source = { ...newSource(newId(), t.d("import.pasted"), null, text), packName: t.d("import.pasted") };
    sources = [...sources, source];
    latest?.redraw();
    void read(source);
  }

  function ways(view: DeskView): TemplateResult {
    const { t } = view;
    const chosen = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      open([...(target.files ?? [])]);
      target.value = "";
    };
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(open);
    };
    const send = (event: Event): void => {
      event.preventDefault();
      const field = document.querySelector("#import-text");
      if (field instanceof HTMLTextAreaElement) paste(view, field);
    };
    return html`<div class="import-ways" @dragover=${(event: Event) => event.preventDefault()} @drop=${dropped}>
      <div>
        <label class="main file"
          ><input type="file" multiple @change=${chosen} /><span>${t.d("import.choose")}</span></label
        >
        <p class="how">${t.d("import.choose-how", { size: t.number(MOST_IMPORT_BYTES / 1e6) })}</p>
      </div>
      <form @submit=${send}>
        <label class="desk-field"
          ><span>${t.d("import.paste")}</span
          ><textarea id="import-text" rows="4" spellcheck="false" placeholder=${t.d("import.paste-as")}></textarea>
        </label>
        <button type="submit" class="quiet">${t.d("import.read")}</button>
      </form>
    </div>`;
  }
  return (view) => {
    latest = view;
    const { t } = view;
    return html`<main class="desk-main import">
      <h1 tabindex="-1" data-focus>${t.d("import.heading")}</h1>
      <p class="lead">${t.d("import.lead")}</p>
      ${ways(view)}
      ${repeat(
        sources,
        ({ id }) => id,
        (source) =>
          sourceCard(view, source, {
            change: (part) => change(source.id, part),
            again(told) {
              const next = { ...source, told: { ...source.told, ...told }, result: null, leftOut: new Set<string>() };
              change(source.id, next);
              void read(next);
            },
            repair(come, remarks) {
              void done(source.id, { do: "repair", come, remarks });
            },
            remove() {
              sources = sources.filter(({ id }) => id !== source.id);
              view.redraw();
            },
          }),
      )}
      ${sources.length > 0 ? nothing : samples(view)}
    </main>`;
  };
}
