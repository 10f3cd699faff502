/** The form of a new assignment, or of the next version of one. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { directive, Directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import { plainList } from "../../domain/number-style.ts";
import { MOST_QUESTIONS } from "../../domain/assignment/assignment.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { stopName } from "./facets.ts";
import { chosenOf, createForm, type Form } from "./form.ts";
import { packIdAt, packName, stopOf, type ListedQuestion } from "./own-bank.ts";
import { NO_FILTER } from "./filter.ts";
import { questionList } from "./question-list.ts";
import { rulesForm } from "./rules-form.ts";
import { saveDraft } from "./save-draft.ts";
import { summary, warningWords } from "./summary.ts";
import { forbids, warningsOf } from "./warnings.ts";
import "./compose.css";

const FAULTS = {
  part: "compose.fault-part",
  "own-too-big": "compose.fault-own",
  "not-stored": "fault.not-stored",
} as const;

/** Stops that a title of the desk's own making names; with more it names none. */
const NAMED_STOPS = 3;

function titleFor(view: DeskView, chosen: readonly ListedQuestion[], packs: readonly Pack[]): string {
  const stops = [...new Set(chosen.map(({ stop }) => stop))];
  const names = stops.map((stop) => placeIn(view, stop, packs));
  const isShort = stops.length > 0 && stops.length <= NAMED_STOPS;
  return isShort ? plainList(view.t.lang).format(names) : view.t.d("compose.untitled");
}

/** As students read it: a pack by its name alone. */
function placeIn(view: DeskView, stop: string, packs: readonly Pack[]): string {
  const pack = packs.find(({ id }) => id === packIdAt(stop));
  return pack === undefined ? stopName(view, stop, packs) : packName(pack, view.t.lang);
}

/** To what has to be chosen first. */
const toQuestions = (): void => document.querySelector<HTMLElement>("#compose-choose")?.focus();

function form(view: DeskView, own: Form): TemplateResult {
  const { t, now } = view;
  const { draft, isSaving, isBegun } = own.state();
  const { from, told } = own;
  const worded = own.worded(view);
  const chosen = chosenOf(own.bank(view), draft);
  const warnings = warningsOf({ draft, chosen, questionOf: ({ id }) => worded.get(id)?.question ?? null, now: now() });
  const packs = own.own.packs(view);
  const suggested = titleFor(view, chosen, packs);
  const title = draft.title.trim() || suggested;

  async function save(): Promise<void> {
    if (isSaving) return;
    const hindrance = warnings.find(forbids);
    if (hindrance !== undefined) {
      view.say(warningWords(view, worded, MOST_QUESTIONS)(hindrance));
      return toQuestions();
    }
    own.change(view, { isSaving: true });
    const questions = chosen.map(({ id }) => id);
    const saved = await saveDraft(view, draft, { questions, packs, title: suggested, from });
    own.change(view, { isSaving: false });
    if (!saved.ok) return told.tell(view, FAULTS[saved.fault]);
    own.forget();
    view.say(t.d("compose.saved", { title: saved.own.assignment.title }));
    view.go({ name: "share", id: saved.own.id });
  }
  const restart = (): void => {
    own.restart(view);
    told.tell(view, "compose.restarted");
    document.querySelector<HTMLElement>("[data-focus]")?.focus();
  };
  return html`<main class="desk-main compose">
    <h1 tabindex="-1" data-focus>
      ${from === null ? t.d("home.new") : t.d("compose.heading-edit", { title: from.assignment.title })}
    </h1>
    ${from === null ? nothing : html`<p class="lead">${t.d("compose.edit-why")}</p>`}
    ${
      isBegun
        ? html`<p class="begun">
            <span>${t.d("compose.begun")}</span>
            <button type="button" class="link" @click=${restart}>${t.d("compose.restart")}</button>
          </p>`
        : nothing
    }
    ${told.shown(view)}
    <div class="compose-columns">
      <div class="compose-form">${questionList(view, own, worded)} ${rulesForm(view, own, suggested)}</div>
      ${summary(view, own, { chosen, warnings, worded, title, save: () => void save() }, MOST_QUESTIONS)}
    </div>
  </main>`;
}

/** Shows this pack alone, and chooses all of it; whether that is done, now or before a reload. */
function takePack(view: DeskView, own: Form, id: string): boolean {
  const stop = stopOf({ id });
  const ids = own.bank(view).flatMap((question) => (question.stop === stop ? [question.id] : []));
  const { draft, filter } = own.state();
  if (filter.stops.includes(stop)) return true;
  if (ids.length === 0) return false;
  const chosen = [...new Set([...draft.chosen, ...ids.slice(0, MOST_QUESTIONS)])];
  // Not while this drawing is under way.
  queueMicrotask(() => {
    own.edit(view, { chosen });
    own.filter(view, { ...NO_FILTER, stops: [stop] });
  });
  return true;
}

/** The form lives as long as its screen: a redraw or another language leaves it as it is. */
class Composer extends Directive {
  private own: Form | null = null;
  private hasTaken = false;
  override render(view: DeskView, from: DeskAssignment | null): TemplateResult {
    this.own ??= createForm(from);
    const { route } = view;
    if (route.name === "assign" && !this.hasTaken) this.hasTaken = takePack(view, this.own, route.id);
    return form(view, this.own);
  }
}
const composer = directive(Composer);

/** `from`: of which a new version is made; null for a new assignment. */
export const compose = (view: DeskView, from: DeskAssignment | null): TemplateResult =>
  html`${keyed(from?.id ?? "", composer(view, from))}`;
