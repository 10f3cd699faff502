/** What is at hand on every screen: dialogs, notices, language, settings, name, a report. */
import { contentHash } from "../domain/content-hash.ts";
import { phaseOf, visitOf, questionOf } from "../domain/game-state.ts";
import type { Core, Handlers } from "./core.ts";

type ToolNames = "open" | "close" | "dismiss" | "notify" | "copyReport" | "offline" | "renew";

export function tools(core: Core): Pick<Handlers, ToolNames> {
  const { services, state, set } = core;
  return {
    open: ({ dialog }) => set({ dialog }),
    close: () => set({ dialog: null }),
    dismiss: ({ notice }) => core.withdraw(notice),
    notify: ({ notice }) => core.notify(notice),
    offline: ({ offline }) => set({ offline }),
    renew: () => services.renew(),
    async copyReport() {
      const phase = phaseOf(state());
      const question = "question" in phase ? phase.question : questionOf(state(), visitOf(state())?.current ?? null);
      if (question === null) return;
      const detail = `${question.id} ${contentHash(question)} ${state().lang}`;
      core.notify({ code: (await services.copy(detail)) ? "mistake-copied" : "mistake-shown", detail });
    },
  };
}
