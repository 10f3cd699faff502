import { RIGHT, type KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { normalForm } from "./normal-form.ts";

/** Forms by language; the first of each is the one that is shown. */
export type Forms = Readonly<Record<string, readonly string[]>>;

export interface FillInQuestion extends QuestionBase {
  readonly kind: "fill-in";
  /** An answer in any of the languages is right, whichever is spoken. */
  readonly accepted: Forms;
  /** Likely wrong answers, by id: each has a reason of its own. */
  readonly mistakes: Readonly<Record<string, Forms>>;
}
export interface FillInResponse {
  readonly kind: "fill-in";
  /** As typed, in whatever language. */
  readonly text: string;
}

const isAmong = (typed: string, forms: Forms): boolean =>
  Object.values(forms)
    .flat()
    .some((form) => normalForm(form) === normalForm(typed));

/** The form of a language that is shown; another language's where it has none. */
export const shownForm = (forms: Forms, lang: string): string =>
  (forms[lang] ?? Object.values(forms)[0] ?? [])[0] ?? "";

export const fillInRules: KindRules<FillInQuestion, FillInResponse> = {
  ids: () => [],
  isComplete: (_, { text }) => normalForm(text) !== "",
  mark({ accepted, mistakes }, { text }) {
    if (isAmong(text, accepted)) return RIGHT;
    const known = Object.entries(mistakes).find(([, forms]) => isAmong(text, forms))?.[0];
    return { score: 0, reasons: [known ?? "other"], missing: 0 };
  },
  right: ({ accepted }) => ({ kind: "fill-in", text: shownForm(accepted, "en") }),
  secondHint: () => ({ aid: "letter" }),
  keepsDraft: true,
};
