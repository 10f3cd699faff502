/** Reckons what is due, dim and known, where it is shown: the library for it is fetched then. */
import type { LoadFault } from "../content/load.ts";
import type { Memory } from "../domain/game-state.ts";
import type { BankQuestion } from "../domain/assignment/assignment.ts";
import type { Core } from "./core.ts";

export type LookAtMemory = () => Promise<
  | { readonly ok: true; readonly value: Memory; readonly questions: readonly BankQuestion[] }
  | { readonly ok: false; readonly fault: LoadFault }
>;

export function memoryOf(core: Core): LookAtMemory {
  const { services, state, set } = core;
  const look: LookAtMemory = async () => {
    const questions = await services.loadQuestionList();
    if (!questions.ok) return questions;
    const { overview } = await import("../domain/memory/overview.ts");
    const memory = overview(state().progress, questions.value, services.now());
    set({ memory });
    return { ok: true, value: memory, questions: questions.value };
  };
  return async () => {
    try {
      return await look();
    } catch {
      return { ok: false, fault: { code: "offline" } }; // the part that reckons could not be fetched
    }
  };
}
