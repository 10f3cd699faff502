/** What the form comes to, said as it changes; what the teacher may not have meant; and the way on. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { estimatedMinutes } from "../../domain/assignment/minutes.ts";
import type { DeskView } from "../desk-view.ts";
import { countOf } from "./draft.ts";
import type { Worded } from "../parts/tried-out.ts";
import type { Form } from "./form.ts";
import type { ListedQuestion } from "./own-bank.ts";
import { forbids, type Warning } from "./warnings.ts";

export interface Summary {
  readonly chosen: readonly ListedQuestion[];
  readonly warnings: readonly Warning[];
  readonly worded: ReadonlyMap<string, Worded>;
  /** What it will be called. */
  readonly title: string;
  readonly save: () => void;
}

function sentence({ t }: DeskView, form: Form, chosen: readonly ListedQuestion[]): string {
  const { draft } = form.state();
  const count = countOf(draft, chosen.length);
  const minutes = t.d("compose.minutes", { count: estimatedMinutes({ ...draft, questions: chosen, count }) });
  const questions = t.d("home.questions", { count });
  return count < chosen.length
    ? t.d("compose.summary-drawn", { questions, minutes, all: chosen.length })
    : t.d("compose.summary", { questions, minutes });
}

function words({ t }: DeskView, worded: ReadonlyMap<string, Worded>, warning: Warning, most: number): string {
  const title = (id: string): string => worded.get(id)?.text.title ?? id;
  switch (warning.code) {
    case "many":
      return t.d("compose.warn-many", { count: most });
    case "fact":
      return t.d("compose.warn-fact", { one: title(warning.one), other: title(warning.other) });
    case "facts":
      return t.d("compose.warn-facts", { count: warning.count });
    case "kind":
      return t.d("compose.warn-kind", { kind: t.d(`compose.kind-${warning.kind}`) });
    case "count":
      return t.d("compose.warn-count", { wanted: warning.wanted, all: warning.all });
    case "times":
      return t.d("compose.warn-times", { opens: t.d("compose.opens"), due: t.d("compose.due") });
    case "over":
      return t.d("compose.warn-over");
    case "none":
      return t.d("compose.warn-none");
  }
}

export function warningWords(view: DeskView, worded: ReadonlyMap<string, Worded>, most: number) {
  return (warning: Warning): string => words(view, worded, warning, most);
}

export function summary(
  view: DeskView,
  form: Form,
  { chosen, title, save, ...rest }: Summary,
  most: number,
): TemplateResult {
  const { t } = view;
  const { isSaving } = form.state();
  const isStopped = isSaving || rest.warnings.some(forbids);
  const told = warningWords(view, rest.worded, most);
  return html`<aside class="summary card" aria-labelledby="compose-yours">
    <h2 id="compose-yours">${t.d("compose.yours")}</h2>
    ${chosen.length === 0 ? nothing : html`<p class="called">${title}</p>`}
    <p class="comes-to" role="status">${chosen.length === 0 ? "" : sentence(view, form, chosen)}</p>
    ${chosen.length === 0 ? nothing : html`<p class="how">${t.d("compose.minutes-how")}</p>`}
    <div class="warnings" role="status">${rest.warnings.map((warning) => html`<p>${told(warning)}</p>`)}</div>
    <button type="button" class="main" aria-disabled=${isStopped} aria-busy=${isSaving} @click=${save}>
      ${t.d(isSaving ? "compose.saving" : "compose.save")}
    </button>
  </aside>`;
}
