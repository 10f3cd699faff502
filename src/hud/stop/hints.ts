import { html, type TemplateResult } from "lit/html.js";
import { phaseOf, type GameState } from "../../domain/game-state.ts";
import { hintsOf, type HintAid } from "../../domain/hint.ts";
import type { QuestionText } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import { shownForm } from "../../kinds/fill-in/rules.ts";
import { positionWords } from "../../kinds/locate/position.ts";
import type { Task } from "../../domain/visit.ts";
import type { Translator } from "../../i18n/translator.ts";
import { figuresOf } from "../../kinds/words.ts";

function hintWords(aid: HintAid, question: Question, text: QuestionText, t: Translator): string {
  const word = (id: string): string => text.choices[id] ?? id;
  switch (aid.aid) {
    case "nudge":
      return t.fill(text.hints[0] ?? "", figuresOf(question));
    case "removed":
      return t("hint.removed", { item: word(aid.choice) });
    case "range":
      return t("hint.range", { min: aid.min, max: aid.max, unit: text.unit ?? "" });
    case "first":
      return t("hint.first", { item: word(aid.item) });
    case "letter":
      return question.kind === "fill-in"
        ? t("hint.letter", {
            letter: Array.from(shownForm(question.accepted, t.lang)).slice(0, 1).join("").toLocaleUpperCase(t.lang),
          })
        : "";
    case "area":
      return t("hint.area", {
        km: aid.km,
        position: positionWords(aid, question.kind === "locate" ? question.places : [], t),
      });
    case "pair":
      return t("hint.pair", { left: word(aid.left), right: word(aid.right) });
  }
}

/** The hints taken so far; nothing where there are none. */
export const hintList = (question: Question, text: QuestionText, task: Task, t: Translator): TemplateResult | null =>
  task.hints.length === 0
    ? null
    : html`<aside class="hints" aria-label=${t("hint.heading")}>
        <h3>${t("hint.heading")}</h3>
        ${task.hints.map((aid) => html`<p>${hintWords(aid, question, text, t)}</p>`)}
      </aside>`;

/** Own questions may have none at all. */
export const hasHints = (question: Question): boolean => hintsOf(question) > 0;
export const hasMoreHints = (question: Question, task: Task): boolean => task.hints.length < hintsOf(question);

/** The newest hint on the question that is open; nothing where there is none. */
export function lastHint(state: GameState, t: Translator): string {
  const phase = phaseOf(state);
  const aid = phase.name === "question" ? phase.task.hints.at(-1) : undefined;
  const text = phase.name === "question" ? state.content?.text.questions[phase.question.id] : undefined;
  return phase.name === "question" && aid && text ? hintWords(aid, phase.question, text, t) : "";
}
