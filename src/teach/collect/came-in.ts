/** One line for each thing that came in: what became of it, and what to do. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { size } from "../../hud/dialogs/safe/size.ts";
import type { DeskKey, DeskTranslator } from "../../i18n/desk-translator.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import type { Intake } from "./intake.ts";
import { toneOf, type Line, type LineCode, type Tone } from "./line.ts";
import { MOST_BYTES } from "./read-file.ts";
import { summary } from "./summary.ts";

export interface CameIn {
  /** How many more lines than at first are shown. */
  shown: number;
}
/** Lines that are shown at first, and more at a time. */
const STEP = 100;
const SIGNS: Readonly<Record<Tone, string>> = { good: "✓", known: "=", waiting: "…", bad: "!" };
/** What needs the teacher stands first. */
const ORDER: readonly Tone[] = ["bad", "waiting", "good", "known"];

const WORDS: Readonly<Record<LineCode, DeskKey>> = {
  new: "collect.line-new",
  known: "collect.line-known",
  elsewhere: "collect.line-elsewhere",
  "elsewhere-known": "collect.line-elsewhere-known",
  waiting: "collect.line-waiting",
  unknown: "collect.line-unknown",
  damaged: "slip-fault.damaged",
  newer: "slip-fault.newer",
  "too-big": "slip-fault.too-big",
  "not-ours": "slip-fault.not-ours",
  "other-assignment": "slip-fault.other-assignment",
  "wrong-key": "slip-fault.wrong-key",
  "code-typo": "collect.line-code-typo",
  "code-letter": "collect.line-code-letter",
  "code-length": "collect.line-code-length",
  "desk-file": "collect.line-desk-file",
  packed: "collect.line-packed",
  empty: "collect.line-empty",
  unreadable: "collect.line-unreadable",
  "file-too-big": "collect.line-file-too-big",
  "no-picture": "collect.line-no-picture",
  "no-reader": "collect.line-no-reader",
  nothing: "collect.line-nothing",
  "not-stored": "collect.line-not-stored",
};

/** What became of it, in words. */
export const lineWords = (t: DeskTranslator, line: Line): string =>
  t.d(WORDS[line.code], {
    title: line.title,
    done: line.pictures?.done ?? 0,
    count: line.pictures?.count ?? 0,
    size: size(MOST_BYTES, t),
  });
/** What to do about it; null where there is nothing to be done. */
export const lineAdvice = ({ d }: DeskTranslator, line: Line): string | null => {
  const tone = toneOf(line);
  if (tone === "good" || tone === "known") return null;
  // As `toneOf` tells them apart.
  const code = line.code as Exclude<LineCode, "new" | "known" | "elsewhere" | "elsewhere-known">;
  return d(`collect.do-${code}`);
};

export function cameIn(view: DeskView, own: DeskAssignment, intake: Intake, state: CameIn): TemplateResult {
  const { t } = view;
  const lines = intake.lines();
  if (lines.length === 0) return html``;
  const names = new Map(
    (view.results(own)?.judged ?? []).map(({ handedIn, student }): [string, string] => [handedIn.id, student]),
  );
  const drawn = (line: Line): TemplateResult => {
    const tone = toneOf(line);
    const name = (line.id === null ? null : names.get(line.id)) || line.who;
    const what = [name, line.from === "" ? t.d(`collect.via-${line.via}`) : line.from].filter(Boolean).join(" · ");
    const advice = lineAdvice(t, line);
    return html`<li data-tone=${tone}>
      <span class="sign" aria-hidden="true">${SIGNS[tone]}</span>
      <span
        ><b>${what}</b> <span>${lineWords(t, line)}</span> ${advice === null ? nothing : html`<em>${advice}</em>`}</span
      >
    </li>`;
  };
  const sorted = ORDER.flatMap((tone) => lines.filter((line) => toneOf(line) === tone));
  const shown = STEP + state.shown;
  const more = (): void => {
    state.shown += STEP * 5;
    view.redraw();
  };
  const clear = (): void => {
    intake.clear();
    state.shown = 0;
    view.redraw();
    document.querySelector<HTMLElement>(".collect [data-focus]")?.focus();
  };
  return html`<section aria-labelledby="came-in" class="came-in">
    <div class="head-row">
      <h2 id="came-in">${t.d("collect.came")}</h2>
      <button type="button" class="link" @click=${clear}>${t.d("collect.came-clear")}</button>
    </div>
    <p>${summary(t, lines)}</p>
    <ul class="lines">
      ${sorted.slice(0, shown).map(drawn)}
    </ul>
    ${
      sorted.length <= shown
        ? nothing
        : html`<button type="button" class="quiet" @click=${more}>
            ${t.d("collect.more", { count: sorted.length - shown })}
          </button>`
    }
  </section>`;
}
