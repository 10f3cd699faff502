/** How each format looks, as a small file that comes in without a remark. */
import { html, type TemplateResult } from "lit/html.js";
import type { ImportFormat } from "../../exchange/import/imported.ts";
import type { DeskView } from "../desk-view.ts";
import aiken from "./samples/aiken.txt?raw";
import csv from "./samples/table.csv?raw";
import gift from "./samples/questions.gift?raw";
import json from "./samples/questions.json?raw";
import kahoot from "./samples/kahoot.csv?raw";
import markdown from "./samples/questions.md?raw";
import moodle from "./samples/moodle.xml?raw";

export interface Sample {
  readonly format: ImportFormat;
  readonly file: string;
  readonly text: string;
}
export const SAMPLES: readonly Sample[] = [
  { format: "aiken", file: "aiken.txt", text: aiken },
  { format: "gift", file: "questions.gift", text: gift },
  { format: "csv", file: "table.csv", text: csv },
  { format: "kahoot", file: "kahoot.csv", text: kahoot },
  { format: "moodle-xml", file: "moodle.xml", text: moodle },
  { format: "markdown", file: "questions.md", text: markdown },
  { format: "json", file: "questions.json", text: json },
];

export function samples({ t, download }: DeskView): TemplateResult {
  return html`<section class="import-samples" aria-labelledby="import-samples">
    <h2 id="import-samples">${t.d("import.samples")}</h2>
    <p class="how">${t.d("import.samples-how")}</p>
    ${SAMPLES.map(
      ({ format, file, text }) =>
        html`<details>
          <summary>${t.d(`import.format-${format}`)}</summary>
          <pre tabindex="0">${text}</pre>
          <button type="button" class="quiet" @click=${() => download(file, text)}>
            ${t.d("import.save-sample", { file })}
          </button>
        </details>`,
    )}
  </section>`;
}
