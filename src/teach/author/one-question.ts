/** One question of a pack: its editor, and the ways to those beside it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import type { PackQuestion } from "../../domain/pack/pack.ts";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { nameOf, type Editor } from "./editor.ts";
import { packBar } from "./pack-bar.ts";
import { questionEditor } from "./question/question-editor.ts";

const goneAway = (view: DeskView, editor: Editor): TemplateResult =>
  html`<main class="desk-main">
    <h1 tabindex="-1" data-focus>${view.t.d("packs.no-question")}</h1>
    <p>${view.t.d("packs.no-question-why")}</p>
    ${packBar(view, editor)}
    <p>
      <a class="quiet" href=${routeText({ name: "pack", id: editor.session.pack().id })}
        >${view.t.d("packs.to-pack", { name: nameOf(editor.session.pack(), view.t) })}</a
      >
    </p>
  </main>`;

export function oneQuestion(view: DeskView, editor: Editor, id: string): TemplateResult {
  const { t } = view;
  const pack = editor.session.pack();
  const at = pack.questions.findIndex((question) => question.id === id);
  const question = pack.questions[at];
  if (question === undefined) return goneAway(view, editor);
  const to = (other: PackQuestion | undefined, key: "packs.previous" | "packs.next"): TemplateResult =>
    other === undefined
      ? html`<span class="quiet" aria-disabled="true">${t.d(key)}</span>`
      : html`<a class="quiet" href=${routeText({ name: "pack-question", id: pack.id, question: other.id })}
          >${t.d(key)}</a
        >`;
  return html`<main class="desk-main packs-question">
    <p>
      <a class="link" href=${routeText({ name: "pack", id: pack.id })}
        >${t.d("packs.to-pack", { name: nameOf(pack, t) })}</a
      >
    </p>
    <div class="head-row">
      <h1 tabindex="-1" data-focus>
        ${t.d("packs.question-of", { number: t.number(at + 1), count: t.number(pack.questions.length) })}
        <span class="tag">${t.d(`compose.kind-${question.kind}`)}</span>
      </h1>
      ${
        pack.questions.length > 1
          ? html`<nav class="row" aria-label=${t.d("packs.beside")}>
              ${to(pack.questions[at - 1], "packs.previous")} ${to(pack.questions[at + 1], "packs.next")}
            </nav>`
          : nothing
      }
    </div>
    ${packBar(view, editor)} ${keyed(question.id, questionEditor(view, editor.session, question))}
  </main>`;
}
