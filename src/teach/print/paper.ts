/** What a paper is made of, before it is laid out. */
import type { TemplateResult } from "lit/html.js";

export interface DrawnBlock {
  readonly drawn: TemplateResult;
  /** Takes the whole width where there are columns. */
  readonly isWide: boolean;
  /** Stays with what follows it. */
  readonly leads: boolean;
}
/** Blocks that flow over pages of their own. */
export interface Run {
  readonly blocks: readonly DrawnBlock[];
  /** At the foot of each page. */
  readonly foot: string;
}
export type Paper =
  | { readonly is: "flow"; readonly runs: readonly Run[]; readonly columns: 1 | 2; readonly isLarge: boolean }
  /** Fronts and backs of cards, in the order of the questions. */
  | {
      readonly is: "cards";
      readonly cards: readonly { readonly front: TemplateResult; readonly back: TemplateResult }[];
    }
  /** Each a page, broader than high. */
  | { readonly is: "pages"; readonly pages: readonly TemplateResult[] };
