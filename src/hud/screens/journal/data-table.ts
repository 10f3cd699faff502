import { html, type TemplateResult } from "lit/html.js";

export interface DataTable {
  /** What opens it. */
  readonly label: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A plot's numbers as a table; where it is wider than the page it scrolls by itself. */
export const dataTable = ({ label, caption, head, rows }: DataTable): TemplateResult =>
  html`<details class="numbers">
    <summary>${label}<span class="unseen">: ${caption}</span></summary>
    <div class="across" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
