/** Plays a visit that was started elsewhere (a review, questions before and after): one question after another. */
import { answer, goOn, takeHint } from "../../../src/domain/decide.ts";
import type { Certainty, Timed, VisitEvent, VisitStarted } from "../../../src/domain/events.ts";
import type { Question } from "../../../src/domain/question.ts";
import type { Response } from "../../../src/domain/response.ts";
import { foldVisit, taskOf, type Task, type Visit } from "../../../src/domain/visit.ts";
import { respond } from "../../support/answers.ts";

export interface StartedVisit {
  readonly events: (VisitEvent & Timed)[];
  readonly visit: () => Visit;
  /** To the end; `decide` is asked before each check. Returns the questions in the order of the checks. */
  readonly finish: (decide: (question: Question, task: Task) => boolean) => readonly string[];
  readonly hint: () => void;
  /** `true` is right, `false` is wrong. */
  readonly answer: (response: boolean | Response, sure?: Certainty) => void;
  /** Leaves the question behind: the next one comes by itself. Returns the number of events. */
  readonly goOn: () => number;
}

export function visitOf(started: VisitStarted, questions: readonly Question[], at = 0): StartedVisit {
  let visit = foldVisit(null, started)!;
  const events: (VisitEvent & Timed)[] = [{ ...started, at }];
  const find = (id: string): Question | undefined => questions.find((question) => question.id === id);
  const current = (): Question => find(visit.current ?? "")!;
  function take(more: readonly VisitEvent[]): number {
    for (const event of more) visit = foldVisit(visit, event)!;
    events.push(...more.map((event) => ({ ...event, at: at + events.length })));
    return more.length;
  }
  const played: StartedVisit = {
    events,
    visit: () => visit,
    hint: () => void take(takeHint(visit, current())),
    answer(response, sure) {
      const given = typeof response === "boolean" ? respond(current(), response) : response;
      take(answer(visit, current(), given, 1000, sure));
    },
    goOn: () => take(goOn(visit, find, "en")),
    finish(decide) {
      const checked: string[] = [];
      while (visit.ended === null) {
        const task = taskOf(visit, visit.current);
        if (task?.status === "asked") {
          checked.push(task.question);
          played.answer(decide(current(), task));
        } else if (played.goOn() === 0) throw new Error("the visit waits for a choice");
      }
      return checked;
    },
  };
  return played;
}
