import { phaseOf, type Intention } from "../../src/domain/game-state.ts";
import type { Question } from "../../src/domain/question.ts";
import { waitingTasks, type Task } from "../../src/domain/visit.ts";
import { visitOf } from "../../src/domain/game-state.ts";
import { respond } from "./answers.ts";
import { settle, type Booted } from "./fake-services.ts";

/** Sends intentions one after another, each after everything that followed from the one before. */
export async function send({ send }: Booted, ...intentions: readonly Intention[]): Promise<void> {
  for (const intention of intentions) {
    send(intention);
    await settle();
  }
}

/** The question on the table. */
export function onTable({ state }: Booted): { readonly question: Question; readonly task: Task } {
  const phase = phaseOf(state());
  if (phase.name !== "question" && phase.name !== "feedback") throw new Error(`no question in phase ${phase.name}`);
  return phase;
}

export async function draft(booted: Booted, isRight: boolean): Promise<void> {
  await send(booted, { type: "draft", response: respond(onTable(booted).question, isRight) });
}
export async function answer(booted: Booted, isRight: boolean): Promise<void> {
  await draft(booted, isRight);
  await send(booted, { type: "check" });
}
/** Takes the first of the places that wait. */
export async function choose(booted: Booted): Promise<void> {
  const [first] = waitingTasks(visitOf(booted.state())!);
  await send(booted, { type: "chooseTask", question: first!.question });
}

/** Plays on until the results stand there; returns the number of checks. */
export async function playVisit(booted: Booted, decide: (question: Question, task: Task) => boolean): Promise<number> {
  for (let checks = 0; ;) {
    const phase = phaseOf(booted.state());
    switch (phase.name) {
      case "arrive":
        await send(booted, { type: "startVisit" });
        break;
      case "choose":
        await choose(booted);
        break;
      case "question":
        await answer(booted, decide(phase.question, phase.task));
        checks++;
        break;
      case "feedback":
        await send(booted, { type: "goOn" });
        break;
      case "results":
        return checks;
      default:
        throw new Error(`stuck in phase ${phase.name}`);
    }
  }
}

/** A new player at a stop, with the first question on the table. */
export const STOP = { name: "stop", stop: "xian" } as const;
