import { html, type TemplateResult } from "lit/html.js";

export interface Across {
  /** What the region is called and, unless there is a `caption`, the table. */
  readonly heading: string;
  readonly caption?: string;
  /** Class of the table. */
  readonly name: string;
  /** Wider than the text beside it. */
  readonly isBroad?: boolean;
}

/** A table that is moved to and fro where it does not fit, by keyboard too; `inner`: its head and body. */
export const across = ({ heading, caption = heading, name, isBroad = false }: Across, inner: unknown): TemplateResult =>
  html`<div class=${isBroad ? "across broad" : "across"} role="region" tabindex="0" aria-label=${heading}>
    <table class=${name}>
      <caption class="unseen">
        ${caption}
      </caption>
      ${inner}
    </table>
  </div>`;
