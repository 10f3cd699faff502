import type { Intention, Send } from "../domain/game-state.ts";
import type { Point } from "./scenery.ts";

/** `meaning` is asked with CSS pixels from the corner of `element`. Returns what ends the listening. */
export function listenTouch(element: HTMLElement, meaning: (point: Point) => Intention | null, send: Send): () => void {
  const point = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener(
    "click",
    (event) => {
      const intention = meaning(point(event));
      if (intention !== null) send(intention);
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => void (element.style.cursor = meaning(point(event)) === null ? "" : "pointer"),
    { signal, passive: true },
  );
  return () => listening.abort();
}
