/** All that the linter says of the question, each line a way to its field. */
import { html, type TemplateResult } from "lit/html.js";
import type { PackFinding } from "../../../content/pack/pack-lint.ts";
import { LANGUAGE_NAMES } from "../../../i18n/languages.ts";
import { toElement, type Editing } from "./editing.ts";
import { fieldName } from "./field-name.ts";
import { findingWords } from "./finding-words.ts";
import { severityOf, SIGNS } from "./found-here.ts";

function line(editing: Editing, finding: PackFinding): TemplateResult {
  const { view, question, langs, state, thenFocus } = editing;
  const { t } = view;
  const severity = severityOf(finding);
  const where = [
    fieldName(t, question, finding.path),
    ...(finding.lang !== null && langs.length > 1 ? [LANGUAGE_NAMES[finding.lang]] : []),
  ].join(", ");
  const go = (): void => {
    state.lang = finding.lang ?? state.lang;
    const field = toElement(finding.lang, finding.path);
    thenFocus(`${field}, [data-list="${finding.path}"] textarea, [data-list="${finding.path}"] input`);
  };
  return html`<li data-severity=${severity}>
    <b aria-hidden="true">${SIGNS[severity]}</b>
    <span
      ><button type="button" class="link" @click=${go}>${where}</button>: ${findingWords(t, question, finding)}</span
    >
  </li>`;
}

export function findingsList(editing: Editing): TemplateResult {
  const { view, findings } = editing;
  const { t } = view;
  const errors = findings.all.filter(({ severity }) => severity === "error").length;
  const hints = findings.all.length - errors;
  return html`<section class="edit-findings" aria-labelledby="edit-findings">
    <h2 id="edit-findings">${errors === 0 ? t.d("edit.ready") : t.d("edit.unready", { count: errors })}</h2>
    ${hints === 0 ? "" : html`<p class="how">${t.d("edit.hints-too", { count: hints })}</p>`}
    <ul>
      ${findings.all.map((finding) => line(editing, finding))}
    </ul>
  </section>`;
}
