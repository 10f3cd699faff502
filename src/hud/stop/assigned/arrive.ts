import { html, type TemplateResult } from "lit/html.js";
import { timeFor, type Assignment } from "../../../domain/assignment/assignment.ts";
import type { Assigned } from "../../../domain/assignment/assigned.ts";
import type { Translator } from "../../../i18n/translator.ts";
import type { View } from "../../view.ts";
import "../../styles/assigned.css";

const MINUTE = 60_000;
const MOST_LETTERS = 24;

/** What was agreed on, in the order in which it matters to a student. */
function rulesOf(t: Translator, assignment: Assignment, { factor, number }: Assigned): readonly string[] {
  const limit = timeFor(assignment, factor);
  const { attempts, feedback, hints, pass, opens, due } = assignment;
  return [
    t("assigned.questions", { count: assignment.count }),
    ...(limit === null ? [] : [t("assigned.limit", { count: Math.round(limit / MINUTE) })]),
    t(`assigned.feedback-${feedback}`),
    ...(hints ? [] : [t("assigned.no-hints")]),
    ...(pass === 0 ? [] : [t("assigned.pass", { share: t.percent(pass / 100) })]),
    ...(attempts === 0 ? [] : [t("assigned.attempt-of", { number, most: attempts })]),
    ...(opens === null ? [] : [t("assigned.opens", { moment: t.moment(new Date(opens)) })]),
    ...(due === null ? [] : [t("assigned.due", { moment: t.moment(new Date(due)) })]),
  ];
}

/** Early and late are said, not forbidden: a page can't know the true time. */
function timing(t: Translator, { opens, due }: Assignment): TemplateResult | null {
  const now = Date.now();
  if (opens !== null && now < opens) return html`<p class="how">${t("assigned.early")}</p>`;
  return due !== null && now > due ? html`<p class="how">${t("assigned.late")}</p>` : null;
}

export function assignedArrive({ state, t, send, say }: View): TemplateResult {
  const { assigned, player } = state;
  const assignment = assigned?.assignment ?? null;
  if (assigned === null || assignment === null) return html`<p class="how" role="status">${t("stop.loading")}</p>`;
  const before = state.progress.attempts.get(`a/${assigned.hash}/${assigned.number - 1}`);
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement).get("name");
    const name = typeof given === "string" ? given.trim() : "";
    if (name === "") return say(t("assigned.name-first"));
    if (player?.nickname === "") send({ type: "name", nickname: name });
    send({ type: "startAttempt", name });
  };
  return html`<section class="arrive assigned">
    <h2 tabindex="-1" data-focus>${assignment.title || t("assigned.untitled")}</h2>
    ${assignment.note === "" ? null : html`<p class="note">${assignment.note}</p>`}
    <ul class="rules">
      ${rulesOf(t, assignment, assigned).map((rule) => html`<li>${rule}</li>`)}
    </ul>
    ${timing(t, assignment)}
    <form class="name" @submit=${begin}>
      <label
        ><span>${t("assigned.name-label")}</span
        ><input
          name="name"
          required
          maxlength=${MOST_LETTERS}
          autocomplete="off"
          .value=${before?.begun.name ?? player?.nickname ?? ""}
          aria-describedby="assigned-advice"
      /></label>
      <p class="how" id="assigned-advice">${t("assigned.name-advice")}</p>
      <div class="foot"><button class="main">${t("assigned.begin")}</button></div>
    </form>
  </section>`;
}
