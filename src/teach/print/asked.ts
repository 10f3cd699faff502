/** The questions of the screen. Which of a pack are finished takes time to find out: anew only when it or the language is another. */
import type { DeskRoute, DeskView } from "../desk-view.ts";
import { questionsOf, type Questions } from "../parts/questions-of.ts";

type Route = Extract<DeskRoute, { name: "print" | "round" }>;
export type Asked = (view: DeskView, route: Route) => Questions | null;

export function askedQuestions(): Asked {
  let last: { readonly of: unknown; readonly lang: string; readonly questions: Questions } | null = null;
  return (view, route) => {
    const all: readonly { readonly id: string }[] = route.of === "pack" ? view.store.packs() : view.store.assignments();
    const of = all.find(({ id }) => id === route.id);
    const { lang } = view.t;
    if (last !== null && last.of === of && last.lang === lang) return last.questions;
    const questions = questionsOf(view, route);
    last = questions === null ? null : { of, lang, questions };
    return questions;
  };
}
