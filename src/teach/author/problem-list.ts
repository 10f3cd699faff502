/** What is wrong in a file of a pack, each with its place. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { WHOLE_FILE, type ContentProblem } from "../../content/content-problem.ts";
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS } from "../../domain/pack/pack.ts";
import { size } from "../../hud/dialogs/safe/size.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import type { DeskView } from "../desk-view.ts";

/** More are counted. */
const MOST_SHOWN = 20;

/** "Question 3: answer", by the path of a problem. */
function placeOf(path: string, t: DeskTranslator): string {
  if (path === WHOLE_FILE) return t.d("packs.problem-whole");
  const [, at, rest] = /^questions\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  if (at === undefined) return path;
  const question = t.d("packs.problem-question", { number: t.number(Number(at) + 1) });
  return rest === undefined || rest === "" ? question : `${question}, ${rest}`;
}

function wordsOf({ code, detail }: ContentProblem, t: DeskTranslator): string {
  switch (code) {
    case "repeated-id":
      return t.d("packs.problem-repeated-id", { id: detail });
    case "too-big":
      return t.d("packs.problem-too-big", { size: size(MOST_IMAGES_BYTES, t) });
    case "too-many":
      return t.d("packs.problem-too-many", { count: MOST_PACK_QUESTIONS });
    default: {
      // As the schema's messages are built: "Invalid type: Expected X but received Y".
      const [, expected, received] = /Expected (.+?) (?:but|and) received (.+)$/s.exec(detail) ?? [];
      if (received === "undefined") return t.d("packs.problem-missing");
      return expected === undefined || received === undefined
        ? t.d("packs.problem-schema")
        : t.d("packs.problem-expected", { expected, received: Array.from(received).slice(0, 60).join("") });
    }
  }
}

export function problemList({ t }: DeskView, problems: readonly ContentProblem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const more = problems.length - MOST_SHOWN;
  return html`<div class="problems">
    <p class="warn">${t.d("packs.problems", { count: problems.length })}</p>
    <ul>
      ${problems
        .slice(0, MOST_SHOWN)
        .map((problem) => html`<li><b>${placeOf(problem.path, t)}</b>: ${wordsOf(problem, t)}</li>`)}
    </ul>
    ${more <= 0 ? nothing : html`<p>${t.d("packs.problems-more", { count: more })}</p>`}
    <p class="how">${t.d("packs.problems-how")}</p>
  </div>`;
}
