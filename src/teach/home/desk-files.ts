/** The whole desk as a file, and back; what stays on this device and what does not. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DeskKey } from "../../i18n/desk-translator.ts";
import type { OwnFileFault } from "../../save/own-file.ts";
import { keepFocus } from "../../hud/dialogs/ask.ts";
import { size } from "../../hud/dialogs/safe/size.ts";
import { deskFileText, MOST_BYTES, readDeskFile } from "../desk-file.ts";
import { applyImport, planImport, type DeskImport } from "../desk-import.ts";
import type { OpenedDesk } from "../desk-store.ts";
import type { DeskView } from "../desk-view.ts";
import type { Told } from "../parts/told.ts";
import { dayOf } from "../parts/day-of.ts";

const FAULTS: Readonly<Record<OwnFileFault, DeskKey>> = {
  "not-ours": "file.fault-not-ours",
  newer: "file.fault-newer",
  damaged: "file.fault-damaged",
  "too-big": "file.fault-too-big",
  empty: "file.fault-empty",
};
const COUNTS = {
  newAssignments: "file.new-assignments",
  newerAssignments: "file.newer-assignments",
  newClasses: "file.new-classes",
  newSeats: "file.new-seats",
  newSlips: "file.new-slips",
  newPacks: "file.new-packs",
  newRounds: "file.new-rounds",
} as const;

async function wholeDesk({ store, now }: DeskView) {
  const assignments = store.assignments().filter(({ isSample }) => !isSample);
  const slips = await Promise.all(assignments.map(async ({ id }) => [id, await store.handedIn(id)] as const));
  const used = new Set(assignments.map(({ classId }) => classId));
  const samples = new Set(store.assignments().flatMap((own) => (used.has(own.classId) ? [] : own.classId)));
  const exportedAt = now();
  return {
    exportedAt,
    assignments: assignments.map((own) => ({ ...own, keySavedAt: exportedAt })),
    classes: store.classes().filter(({ id }) => !samples.has(id)),
    slips: new Map(slips.filter(([, own]) => own.length > 0)),
    packs: store.packs(),
    rounds: store.rounds(),
  };
}

export function deskFiles(desk: OpenedDesk, told: Told): (view: DeskView) => TemplateResult {
  let incoming: { readonly plan: DeskImport; readonly damaged: number } | null = null;

  async function save(view: DeskView): Promise<void> {
    const whole = await wholeDesk(view);
    view.download(`teacher-desk-${dayOf(whole.exportedAt)}.json`, deskFileText(whole));
    for (const own of whole.assignments) {
      const { ok } = await view.store.putAssignment(own);
      if (!ok) return told.tell(view, "fault.not-stored");
    }
    told.tell(view, "file.saved");
  }
  async function take(view: DeskView, file: File): Promise<void> {
    incoming = null;
    const tooBig = file.size > MOST_BYTES;
    const text = tooBig ? null : await file.text().catch(() => null);
    if (text === null)
      return told.tell(view, tooBig ? FAULTS["too-big"] : "file.fault-unreadable", { size: size(MOST_BYTES, view.t) });
    const read = readDeskFile(text);
    if (!read.ok) return told.tell(view, FAULTS[read.fault], { size: size(MOST_BYTES, view.t) });
    const plan = await planImport(view.store, read.contents);
    const parts = [plan.assignments, plan.classes, plan.slips, plan.packs, plan.rounds];
    const isNew = parts.some(({ length }) => length > 0);
    if (isNew) incoming = { plan, damaged: read.damaged };
    told.tell(view, isNew ? "file.look" : read.damaged > 0 ? "file.fault-damaged" : "file.nothing-new");
  }
  function preview(view: DeskView): TemplateResult | typeof nothing {
    if (incoming === null) return nothing;
    const { t } = view;
    const { plan, damaged } = incoming;
    const lines = Object.entries(COUNTS).flatMap(([name, key]) => {
      const count = plan.counts[name as keyof typeof COUNTS]; // the table's own keys
      return count === 0 ? [] : [t.d(key, { count })];
    });
    const end = (event: Event): void => {
      keepFocus(event);
      incoming = null;
      view.redraw();
    };
    const agree = async (event: Event): Promise<void> => {
      end(event);
      await told.done(view, applyImport(view.store, plan), "file.taken");
    };
    return html`<div class="incoming" role="group" aria-label=${t.d("file.changes")}>
      <h3>${t.d("file.changes")}</h3>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
        ${lines.length === 0 ? html`<li>${t.d("file.keys-only")}</li>` : nothing}
        ${damaged > 0 ? html`<li class="warn">${t.d("file.damaged-parts", { count: damaged })}</li>` : nothing}
      </ul>
      <div class="row">
        <button type="button" class="main" @click=${agree}>${t.d("file.take")}</button>
        <button type="button" class="quiet" @click=${end}>${t.d("file.leave")}</button>
      </div>
    </div>`;
  }
  return (view) => {
    const { t } = view;
    const chosen = (event: Event): void => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const [file] = event.target.files ?? [];
      if (file !== undefined) void take(view, file);
      // The same file may be chosen again once it was mended.
      event.target.value = "";
    };
    return html`<section class="desk-files" data-home aria-labelledby="desk-files">
      <h2 id="desk-files" tabindex="-1">${t.d("file.heading")}</h2>
      <p>${t.d(desk.keeps ? "file.stays" : "file.stays-nowhere")}</p>
      <p>${t.d("file.why")}</p>
      <div class="row">
        <button type="button" class="quiet" @click=${() => void save(view)}>${t.d("file.save")}</button>
        <label class="quiet pick"
          ><input type="file" accept="application/json,.json" @change=${chosen} /><span
            >${t.d("file.open")}</span
          ></label
        >
      </div>
      ${preview(view)}
    </section>`;
  };
}
