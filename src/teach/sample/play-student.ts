/** An invented student plays an attempt by the real rules, event by event, as it would stand in the log. */
import type { Assignment } from "../../domain/assignment/assignment.ts";
import { slipOf } from "../../domain/assignment/attempt-log.ts";
import type { Slip } from "../../domain/assignment/slip.ts";
import { startAttempt } from "../../domain/assignment/start-attempt.ts";
import { answer, chooseTask, goOn, type HashOf } from "../../domain/decide.ts";
import type { Certainty, GameEvent } from "../../domain/events.ts";
import { rightResponse } from "../../domain/mark.ts";
import { foldProgress, NO_PROGRESS } from "../../domain/progress.ts";
import type { Question } from "../../domain/question.ts";
import type { Response } from "../../domain/response.ts";
import { derivedSeed, seededRandom, type Random } from "../../domain/seeded.ts";
import { taskOf, type Visit } from "../../domain/visit.ts";
import { wrongAnswer } from "./wrong-answer.ts";

/** What half the class believes: a wrong choice of one question. */
export interface Misconception {
  readonly question: string;
  readonly choice: string;
}
export interface Student {
  /** As typed at the start: nickname or seat number. */
  readonly name: string;
  readonly key: string;
  readonly number: number;
  /** About −2 to 2: at 0 an average question is answered right somewhat more often than not. */
  readonly ability: number;
  readonly startedAt: number;
}
export interface Play {
  readonly student: Student;
  readonly assignment: Assignment;
  readonly hash: string;
  /** Those of the assignment, in the order of the road. */
  readonly questions: readonly Question[];
  readonly lang: string;
  readonly misconception: Misconception;
  readonly hashOf: HashOf;
}
interface Given {
  readonly response: Response;
  readonly ms: number;
  readonly sure: Certainty;
}

/** The one-parameter model of Rasch (1960): the chance follows from ability less difficulty. */
const chance = (ability: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - ability));
/** By the level of the question. */
const HARDNESS = { 1: -0.9, 2: -0.2, 3: 0.4 } as const;

function given({ student, misconception }: Play, question: Question, random: Random): Given {
  const isTrap = question.id === misconception.question;
  const own = seededRandom(derivedSeed(7, question.id))() * 1.4 - 0.7;
  const knows = chance(student.ability, isTrap ? 1 : HARDNESS[question.difficulty] + own);
  const isRight = random() < knows;
  const ms = Math.round((7 + 14 * question.difficulty * (0.4 + random())) * 1000);
  if (isRight) return { response: rightResponse(question), ms, sure: knows > 0.7 ? 3 : 2 };
  // Who holds a wrong belief is sure of it; who does not know is not.
  if (isTrap && random() < 0.9)
    return { response: { kind: "choice", choices: [misconception.choice] }, ms, sure: random() < 0.7 ? 3 : 2 };
  return { response: wrongAnswer(question, random), ms, sure: random() < 0.6 ? 1 : 2 };
}

/** Most steps of an attempt; an attempt that does not end by then is our own mistake. */
const MOST_STEPS = 1000;

export function playStudent(play: Play): Slip {
  const { student, assignment, hash, questions, lang, hashOf } = play;
  const { name, key, number } = student;
  const random = seededRandom(derivedSeed(assignment.seed, "student", name, String(number)));
  const started = startAttempt({ hash, number, visit: "sample", assignment, questions, name, key });
  const find = (id: string | undefined): Question | undefined => questions.find((question) => question.id === id);
  const { run } = started;
  let at = student.startedAt;
  let askedAt = at;
  let progress = NO_PROGRESS;
  const take = (events: readonly GameEvent[]): void => {
    for (const event of events) {
      if (event.type === "asked") askedAt = at;
      progress = foldProgress(progress, { ...event, at });
    }
  };
  const visit = (): Visit | undefined => progress.runs.get(run)?.visits.get("sample");
  take([{ type: "attemptStarted", run, link: "", name, key, secret: "", factor: 1 }, started]);
  for (let step = 0; step < MOST_STEPS; step++) {
    const now = visit();
    if (now === undefined || now.ended !== null) break;
    const question = find(now.current ?? started.questions[0]);
    if (question === undefined) break;
    if (taskOf(now, question.id)?.status === "asked") {
      const { response, ms, sure } = given(play, question, random);
      at += ms;
      take(answer(now, question, response, at - askedAt, sure, hashOf));
    } else {
      at += 600;
      take(now.current === null ? chooseTask(now, question, lang, hashOf) : goOn(now, find, lang, hashOf));
    }
  }
  const log = progress.attempts.get(run);
  const slip = log === undefined ? null : slipOf(log);
  if (slip === null) throw new Error(`the sample student ${name} did not come to the end`);
  return slip;
}
