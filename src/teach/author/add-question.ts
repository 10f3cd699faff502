/** A new question: its kind is chosen, and it is opened. */
import { html, type TemplateResult } from "lit/html.js";
import { langsOf, MOST_PACK_QUESTIONS } from "../../domain/pack/pack.ts";
import { KINDS } from "../../kinds/rules.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { DeskView } from "../desk-view.ts";
import type { Editor } from "./editor.ts";
import { newQuestion, newQuestionId } from "./new-question.ts";

export function addQuestion(view: DeskView, { session, told }: Editor): TemplateResult {
  const { t } = view;
  const add = (kind: QuestionKind): void => {
    const pack = session.pack();
    if (pack.questions.length >= MOST_PACK_QUESTIONS)
      return told.tell(view, "packs.fault-full", { count: MOST_PACK_QUESTIONS });
    const id = newQuestionId(new Set(pack.questions.map((question) => question.id)), Math.random);
    const question = newQuestion(kind, id, langsOf(pack), Math.random);
    session.change(`add ${id}`, (now) => ({ ...now, questions: [...now.questions, question] }));
    view.go({ name: "pack-question", id: pack.id, question: id });
  };
  return html`<details class="packs-add" ?open=${session.pack().questions.length === 0}>
    <summary class="main">${t.d("packs.add")}</summary>
    <p class="how">${t.d("packs.add-how")}</p>
    <ul class="kind-buttons">
      ${KINDS.map(
        (kind) =>
          html`<li>
            <button type="button" class="quiet" data-kind=${kind} @click=${() => add(kind)}>
              <b>${t.d(`compose.kind-${kind}`)}</b>
              <small>${t.d(`packs.kind-${kind}`)}</small>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
