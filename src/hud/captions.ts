/** What sounds mean, in words, for those who do not hear them or have them off. Voices are told the same by the page itself, so they pass this over. */
import { bedAt } from "../audio/bed-at.ts";
import { soundsFor } from "../audio/sounding.ts";
import type { GameState, Reader } from "../domain/game-state.ts";
import type { Translator } from "../i18n/translator.ts";
import "./styles/captions.css";

/** Milliseconds for which a caption stands. */
export const CAPTION_LASTS = 4000;

/** `host`: in it the line is drawn, above all else. */
export function createCaptions(host: HTMLElement, texts: () => Translator): Reader {
  const line = document.createElement("p");
  line.className = "caption";
  line.ariaHidden = "true";
  line.hidden = true;
  host.append(line);
  let before: GameState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(words: readonly string[]): void {
    clearTimeout(timer);
    line.textContent = words.join(" · ");
    line.hidden = false;
    timer = setTimeout(() => (line.hidden = true), CAPTION_LASTS);
  }
  return (after, events) => {
    const last = before;
    before = after;
    if (!after.settings.captions) {
      line.hidden = true;
      return;
    }
    const t = texts();
    // A tick means no more than the press that made it.
    const effects = soundsFor(last, after, events).filter((name) => name !== "button");
    const bed = after.settings.ambience ? bedAt(after.screen) : null;
    const isNew = bed !== null && (last === null || bedAt(last.screen) !== bed || !last.settings.ambience);
    const words = [...effects.map((name) => t(`caption.${name}`)), ...(isNew ? [t(`caption.${bed}`)] : [])];
    if (words.length > 0) show(words);
  };
}
