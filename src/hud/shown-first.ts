/** The question that the page set before the game was here (`index.html`), and what the player has done with it. */
import type { Intention } from "../domain/game-state.ts";

export interface ShownFirst {
  readonly stop: string;
  readonly question: string;
  readonly order: readonly string[];
  /** What the player has done so far, as the game would have been told. */
  readonly done: () => readonly Intention[];
}

export function shownFirst(root: HTMLElement): ShownFirst | null {
  const form = root.querySelector<HTMLFormElement>("form[data-stop]");
  const { stop, question } = form?.dataset ?? {};
  if (!form || !stop || !question) return null;
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input")];
  return {
    stop,
    question,
    order: inputs.map(({ value }) => value),
    done() {
      const taken = inputs.find(({ checked }) => checked)?.value;
      const { pressed } = form.dataset;
      return [
        ...(taken === undefined ? [] : [{ type: "draft", response: { kind: "choice", choices: [taken] } } as const]),
        ...(pressed === "check" || pressed === "hint" ? [{ type: pressed } as const] : []),
      ];
    },
  };
}
