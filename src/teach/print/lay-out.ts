/** Puts what is to be printed on pages: what the screen shows is what the printer gets. */
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { cardLeaves } from "./card-leaves.ts";
import { flowLeaves } from "./flow-leaves.ts";
import type { Paper } from "./paper.ts";

export interface Leaf {
  readonly inside: TemplateResult;
  /** A block of a `long` one is higher than a page, and flows on. */
  readonly kind: "flow" | "long" | "cards" | "broad";
}
export interface LaidOut {
  readonly pages: number;
  /** Cards that hold more than fits, even in the smallest letters. */
  readonly cut: number;
}
export interface Places {
  /** Unseen. */
  readonly measure: HTMLElement;
  readonly pages: HTMLElement;
}

function frame({ inside, kind }: Leaf, label: string, isLarge: boolean): TemplateResult {
  const scrolls = kind === "long";
  return html`<div
    class="leaf-frame"
    data-kind=${kind}
    tabindex=${scrolls ? 0 : nothing}
    role="group"
    aria-label=${label}
  >
    <div class="leaf" data-kind=${kind} ?data-large=${isLarge}>${inside}</div>
  </div>`;
}

function leavesOf(measure: HTMLElement, paper: Paper): Omit<LaidOut, "pages"> & { readonly leaves: readonly Leaf[] } {
  switch (paper.is) {
    case "flow":
      return { leaves: flowLeaves(measure, paper), cut: 0 };
    case "cards":
      return cardLeaves(measure, paper);
    case "pages":
      return { leaves: paper.pages.map((inside) => ({ inside, kind: "broad" })), cut: 0 };
  }
}

/** `label`: of a page by its number, from 1. */
export function layOut({ measure, pages }: Places, paper: Paper, label: (number: number) => string): LaidOut {
  const { leaves, cut } = leavesOf(measure, paper);
  const isLarge = paper.is === "flow" && paper.isLarge;
  render(
    leaves.map((leaf, at) => frame(leaf, label(at + 1), isLarge)),
    pages,
  );
  return { pages: leaves.length, cut };
}
