/** The pages on the screen: made anew when what they are made from is another, as large as there is room. */
import { html, type TemplateResult } from "lit/html.js";
import { createRef, ref } from "lit/directives/ref.js";
import { layOut, type LaidOut } from "./lay-out.ts";
import type { Paper } from "./paper.ts";

/** Width of a page of A4, upright and broad: CSS pixels. */
const UPRIGHT = (210 * 96) / 25.4;
const BROAD = (297 * 96) / 25.4;

export interface Wanted {
  /** Pages stay as they are while each of these does. */
  readonly from: readonly unknown[];
  readonly paper: () => Paper;
  readonly label: (number: number) => string;
  readonly done: (laid: LaidOut) => void;
}
export interface LaidPages {
  /** The places for the pages, and the pages themselves as soon as these are drawn. */
  readonly drawn: (wanted: Wanted) => TemplateResult;
  /** Whatever they are made from: a picture has come. */
  readonly spoil: () => void;
}

export function laidPages(): LaidPages {
  const measure = createRef<HTMLElement>();
  const pages = createRef<HTMLElement>();
  let made: { readonly from: readonly unknown[]; readonly on: HTMLElement } | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const place = entry?.target;
    if (!(place instanceof HTMLElement) || place.clientWidth === 0) return;
    place.style.setProperty("--upright", String(Math.min(1, place.clientWidth / UPRIGHT)));
    place.style.setProperty("--broad", String(Math.min(1, place.clientWidth / BROAD)));
  });
  function lay({ from, paper, label, done }: Wanted): void {
    const [unseen, seen] = [measure.value, pages.value];
    if (unseen === undefined || seen?.isConnected !== true) return;
    if (made?.on === seen && made.from.length === from.length && made.from.every((one, at) => one === from[at])) return;
    if (made?.on !== seen) {
      observer.disconnect();
      observer.observe(seen);
    }
    made = { from, on: seen };
    done(layOut({ measure: unseen, pages: seen }, paper(), label));
  }
  return {
    drawn(wanted) {
      queueMicrotask(() => lay(wanted)); // the places are in the page by then
      return html`<div class="leaf-measure" aria-hidden="true" ${ref(measure)}></div>
        <div class="leaf-pages" ${ref(pages)}></div>`;
    },
    spoil: () => void (made = null),
  };
}
