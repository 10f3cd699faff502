/** The turns of a visit: choose, draft, hint, check, go on. */
import { answer, chooseTask, goOn as advance, takeHint } from "../domain/decide.ts";
import type { GameEvent } from "../domain/events.ts";
import { phaseOf, questionOf, visitOf } from "../domain/game-state.ts";
import type { Settings } from "../domain/settings.ts";
import { rulesOf } from "../kinds/rules.ts";
import type { Core, Handlers } from "./core.ts";
import type { LookAtMemory } from "./memory.ts";

/** Milliseconds for which the sheet stays folded after a right answer. */
const FOLDED_FOR = 1200;

const movesLittle = ({ motion }: Settings): boolean =>
  motion === "reduced" || (typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches);

export function turns(
  core: Core,
  look: LookAtMemory,
): Pick<Handlers, "chooseTask" | "draft" | "sure" | "hint" | "check" | "unfold" | "goOn"> {
  const { services, state, set, record } = core;
  let askedAt = services.monotonic();
  let onTable = "";
  core.tell((now) => {
    const phase = phaseOf(now);
    const next = phase.name === "question" ? [phase.visit.id, phase.question.id, phase.task.round].join(" ") : "";
    if (next !== onTable) askedAt = services.monotonic();
    onTable = next;
  });
  /** Who was asked for a name already. */
  let askedForName: string | null = null;

  function shown(events: readonly GameEvent[]): void {
    if (events.length === 0) return;
    void record(events, { draft: null, sure: null, left: false });
    // What was due is due no more, and what was dim shines again.
    if (events.some(({ type }) => type === "visitEnded") && state().memory !== null) void look();
  }
  /** The step is seen before the words come back. */
  async function fold(): Promise<void> {
    if (movesLittle(state().settings)) return;
    set({ folded: true });
    await services.wait(FOLDED_FOR);
    if (state().folded) set({ folded: false });
  }

  function goOn(): void {
    const visit = visitOf(state());
    if (visit === null || phaseOf(state()).name !== "feedback") return;
    const events = advance(visit, (id) => questionOf(state(), id) ?? undefined, state().lang);
    if (events.length === 0) set({ left: true, folded: false });
    else shown(events);
  }

  return {
    chooseTask({ question: id }) {
      const visit = visitOf(state());
      const question = questionOf(state(), id);
      if (visit !== null && question !== null) shown(chooseTask(visit, question, state().lang));
    },
    draft({ response }) {
      const phase = phaseOf(state());
      if (phase.name !== "question" || state().checking) return;
      set({ draft: response });
      core.drafts()?.keep(phase.visit.run, phase.question.id, response);
    },
    sure: ({ sure }) => set({ sure }),
    hint() {
      const phase = phaseOf(state());
      if (phase.name !== "question" || state().checking) return;
      const events = takeHint(phase.visit, phase.question);
      if (events.length > 0) void record(events);
    },
    async check() {
      const phase = phaseOf(state());
      const { draft, checking, sure } = state();
      if (phase.name !== "question" || checking) return;
      const events = answer(phase.visit, phase.question, draft, services.monotonic() - askedAt, sure ?? undefined);
      const [answered] = events;
      if (answered?.type !== "answered") return;
      set({ checking: true });
      const { next } = answered.outcome;
      // Of a list that is nearly right the player goes on with what stands; a wrong choice has to be made anew.
      const kept = next === "retry" && rulesOf(phase.question).keepsDraft ? draft : null;
      const { player } = state();
      const askName = player?.nickname === "" && player.id !== askedForName;
      if (askName) askedForName = player.id;
      await core.recordFirst(
        events,
        { checking: false, draft: kept, sure: null, left: false, ...(askName ? { askName } : {}) },
        () => {
          // Where storing took long, a newer draft of the same question may have been made meanwhile.
          const isNewer =
            state().draft !== null && state().draft !== draft && visitOf(state())?.current === phase.question.id;
          if (kept === null && !isNewer) core.drafts()?.drop(phase.visit.run, phase.question.id);
        },
      );
      if (phase.visit.once) goOn();
      else if (next === "right") await fold();
    },
    unfold: () => set({ folded: false }),
    goOn,
  };
}
