/** The guidebook of a stop: short pages, each with a picture and words for its marks. */
import { html, type TemplateResult } from "lit/html.js";
import type { GuidePage } from "../../domain/question.ts";
import { sourceLines } from "../source-line.ts";
import type { View } from "../view.ts";
import "../styles/guidebook.css";

function page({ state, t, terms }: View, { id, sources }: GuidePage): TemplateResult | null {
  const text = state.content?.text.guidebook[id];
  if (text === undefined) return null;
  const picture =
    text.alt === undefined
      ? null
      : html`<figure>
          <img src="art/guide/${id}.svg" alt=${text.alt} width="640" height="360" loading="lazy" decoding="async" />
          ${
            text.legend.length === 0
              ? null
              : html`<figcaption>
                  <ol aria-label=${t("guidebook.legend")}>
                    ${text.legend.map((label) => html`<li>${label}</li>`)}
                  </ol>
                </figcaption>`
          }
        </figure>`;
  return html`<section class="guide">
    <h2>${text.title}</h2>
    ${picture} ${text.paragraphs.map((paragraph, at) => html`<p>${terms(paragraph, `${id}-${at}`)}</p>`)}
    ${sources.length === 0 ? null : sourceLines({ sources }, t)}
  </section>`;
}

export const guidebook = (view: View): TemplateResult =>
  html`${view.state.content?.level.guidebook?.map((one) => page(view, one))}`;
