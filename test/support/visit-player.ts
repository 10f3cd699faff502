/** Plays a visit with the pure rules alone: no storage, no clock, no screen. */
import { answer, chooseTask, goOn, startVisit, takeHint } from "../../src/domain/decide.ts";
import { JOURNEY, type Answered, type VisitEvent } from "../../src/domain/events.ts";
import type { StopProgress } from "../../src/domain/progress.ts";
import type { Level, Question } from "../../src/domain/question.ts";
import type { Response } from "../../src/domain/response.ts";
import { foldVisit, taskOf, waitingTasks, type Task, type Visit } from "../../src/domain/visit.ts";
import { respond } from "./answers.ts";

export interface VisitPlayer {
  readonly events: VisitEvent[];
  readonly visit: () => Visit;
  readonly task: (question: string) => Task;
  /** Takes a waiting place: the one named, or the first. */
  readonly choose: (question?: string) => Question;
  readonly hint: () => readonly VisitEvent[];
  /** Answers the question on the table; `true` is right, `false` is wrong. */
  readonly answer: (response: boolean | Response) => Answered;
  readonly goOn: () => readonly VisitEvent[];
  /** Plays to the end; `decide` is asked before each check. Returns the number of checks. */
  readonly finish: (decide: (question: Question, task: Task) => boolean | Response) => number;
}
export interface PlayerOptions {
  readonly level: Level;
  readonly seed?: number;
  readonly progress?: StopProgress | undefined;
  readonly visit?: string;
}

export function visitPlayer({ level, seed = 1, progress, visit: id = "v1" }: PlayerOptions): VisitPlayer {
  let visit: Visit | null = null;
  const events: VisitEvent[] = [];
  const find = (id: string): Question | undefined => level.questions.find((question) => question.id === id);
  const current = (): Question => find(visit?.current ?? "")!;
  function take<Some extends VisitEvent>(more: readonly Some[]): readonly Some[] {
    for (const event of more) visit = foldVisit(visit, event);
    events.push(...more);
    return more;
  }
  const player: VisitPlayer = {
    events,
    visit: () => visit!,
    task: (question) => taskOf(visit!, question)!,
    choose(question = waitingTasks(visit!)[0]!.question) {
      take(chooseTask(visit!, find(question)!, "en"));
      return current();
    },
    hint: () => take(takeHint(visit!, current())),
    answer(response) {
      const given = typeof response === "boolean" ? respond(current(), response) : response;
      const [answered] = take(answer(visit!, current(), given, 1000));
      return answered as Answered; // an answer to an open question gives exactly this event
    },
    goOn: () => take(goOn(visit!, find, "en")),
    finish(decide) {
      let checks = 0;
      while (visit!.ended === null) {
        const task = taskOf(visit!, visit!.current);
        if (task?.status === "asked") {
          player.answer(decide(current(), task));
          checks++;
        } else if (task === null || player.goOn().length === 0) player.choose();
      }
      return checks;
    },
  };
  take(startVisit({ run: JOURNEY, visit: id, level, progress, seed, atOnce: false, lang: "en" }));
  return player;
}
