/** The place a painter works in: a box that fills the stage, knows its size, and goes without a trace. */
import { layGrain } from "./grain.ts";

export interface Viewport {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel, 2 at most: 3 costs 2.25 times the pixels for no visible gain in a painted picture. */
  readonly dpr: number;
}
export interface Room {
  readonly element: HTMLElement;
  /** Null until it has a size. */
  viewport(): Viewport | null;
  show(visible: boolean): void;
  close(): void;
}

/** `resized` is told the first size too. The stage's own box is watched, not the window: the sheet of words shares it. */
export function openRoom(parent: HTMLElement, resized: (viewport: Viewport) => void): Room {
  const element = document.createElement("div");
  Object.assign(element.style, { position: "absolute", inset: "0", overflow: "hidden" });
  if (getComputedStyle(parent).position === "static") parent.style.position = "relative";
  parent.append(element);
  const takeGrain = layGrain(element);
  let viewport: Viewport | null = null;

  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = element;
    const dpr = Math.min(devicePixelRatio || 1, 2);
    if (width === 0 || height === 0) return;
    if (viewport?.width === width && viewport.height === height && viewport.dpr === dpr) return;
    viewport = { width, height, dpr };
    resized(viewport);
  });
  observer.observe(element);

  return {
    element,
    viewport: () => viewport,
    show: (visible) => void (element.hidden = !visible),
    close() {
      observer.disconnect();
      takeGrain();
      element.remove();
    },
  };
}
