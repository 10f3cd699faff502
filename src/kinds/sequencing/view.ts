import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { QuestionView } from "../question-view.ts";

export function sequencing({
  question,
  text,
  task,
  draft,
  disabled,
  t,
  change,
  say,
}: QuestionView<"sequencing">): TemplateResult {
  const order = draft?.kind === "sequencing" ? draft.order : task.order.filter((id) => question.items.includes(id));
  const first = task.hints.find((aid) => aid.aid === "first")?.item;
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = order.toSpliced(from, 1).toSpliced(to, 0, order[from]!);
    change({ kind: "sequencing", order: next });
    say(t("question.moved", { item: text.choices[order[from]!] ?? "", number: to + 1 }));
  };
  // Dragging is fetched at the first touch: the buttons on each row are there from the start.
  const drag = (event: PointerEvent): void => {
    const list = event.currentTarget as HTMLElement;
    void import("./drag-rows.ts").then(({ dragRow }) => dragRow(list, event, move));
  };
  const row = (id: string, at: number): TemplateResult => {
    const item = text.choices[id] ?? id;
    const button = (to: number, label: "question.up" | "question.down", sign: string): TemplateResult =>
      html`<button
        type="button"
        class="move"
        aria-label=${t(label, { item })}
        ?disabled=${disabled || to < 0 || to >= order.length}
        @click=${() => move(at, to)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<li class="row" data-row=${at} data-item=${id} ?data-first=${id === first}>
      <b aria-hidden="true">${at + 1}</b
      ><span class="words">${item}</span>${button(at - 1, "question.up", "▲")}${button(at + 1, "question.down", "▼")}
    </li>`;
  };
  return html`<p class="how">${t("question.sequencing")}</p>
    <ol class="rows" aria-labelledby="prompt" @pointerdown=${disabled ? null : drag}>
      ${repeat(order, (id) => id, row)}
    </ol>`;
}
