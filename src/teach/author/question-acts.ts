/** What may be done with a question in its pack's list. */
import { MOST_PACK_QUESTIONS, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import type { DeskView } from "../desk-view.ts";
import { nameOf, titleOf, type Editor } from "./editor.ts";
import { movedTo, PAGE, withCopy } from "./listed.ts";
import { newQuestionId } from "./new-question.ts";
import { broughtInto } from "./brought-into.ts";

export interface RowPlace {
  /** In the pack, from 1. */
  readonly number: number;
  /** Those beside it in the list as it is shown; null at its ends. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface QuestionActs {
  readonly up: () => void;
  readonly down: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  /** Into the pack that the form names. */
  readonly moveTo: (event: Event) => void;
  readonly nameOf: (pack: Pack) => string;
}

export function questionActs(
  view: DeskView,
  { session, list, find, told, thenFocus }: Editor,
  question: PackQuestion,
  { number, before, after }: RowPlace,
): QuestionActs {
  const { t, store } = view;
  const { id } = question;
  const title = titleOf(question, t);
  const at = (selector: string): string => `#${CSS.escape(selector)}`;

  function move(target: string | null, key: "packs.up" | "packs.down", by: number): void {
    if (target === null) return;
    session.change(`move ${id}`, (pack) => ({ ...pack, questions: movedTo(pack.questions, id, target) }));
    const shown = find(session.pack().questions, list.search);
    list.page = Math.floor(shown.findIndex((one) => one.id === id) / PAGE);
    view.say(t.d("packs.moved", { title, number: t.number(number + by) }));
    thenFocus(at(`${key}-${id}`));
  }
  function gone(): void {
    session.change(`remove ${id}`, (pack) => ({ ...pack, questions: pack.questions.filter((one) => one.id !== id) }));
    list.open = null;
    const next = after ?? before;
    thenFocus(next === null ? "#packs-questions" : at(`open-${next}`));
  }
  return {
    up: () => move(before, "packs.up", -1),
    down: () => move(after, "packs.down", 1),
    duplicate() {
      const { questions } = session.pack();
      if (questions.length >= MOST_PACK_QUESTIONS)
        return told.tell(view, "packs.fault-full", { count: MOST_PACK_QUESTIONS });
      const copyId = newQuestionId(new Set(questions.map((one) => one.id)), Math.random);
      session.change(`copy ${copyId}`, (pack) => ({ ...pack, questions: withCopy(pack.questions, id, copyId) }));
      told.tell(view, "packs.duplicated", { title });
      thenFocus(at(`open-${copyId}`));
    },
    remove() {
      gone();
      told.tell(view, "packs.question-deleted", { title });
    },
    moveTo(event) {
      event.preventDefault();
      const form = event.currentTarget;
      const wanted = form instanceof HTMLFormElement ? new FormData(form).get("pack") : null;
      const other = store.packs().find((pack) => pack.id === wanted);
      if (other === undefined) return;
      const next = broughtInto(other, session.pack(), question, Math.random);
      if (!next.ok)
        return told.tell(view, next.fault === "full" ? "packs.fault-full" : "packs.fault-heavy", {
          count: MOST_PACK_QUESTIONS,
        });
      void store.putPack(next.pack).then(({ ok }) => {
        if (!ok) return told.tell(view, "fault.not-stored");
        gone();
        told.tell(view, "packs.question-moved", { title, name: nameOf(other, t) });
      });
    },
    nameOf: (pack) => nameOf(pack, t),
  };
}
