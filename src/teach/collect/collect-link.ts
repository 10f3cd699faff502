/** A slip that was opened as a link: taken into its assignment, and said. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { keyed } from "lit/directives/keyed.js";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { lineAdvice, lineWords } from "./came-in.ts";
import { findSlips } from "./find-slips.ts";
import { lineOf, toneOf, type Line } from "./line.ts";
import { takeIn } from "./take-in.ts";
import "./collect.css";

class OpenedSlip extends AsyncDirective {
  private line: Line | null = null;
  private hash = "";
  private isAsked = false;

  override render(view: DeskView, slip: string): unknown {
    if (!this.isAsked) void this.take(view, slip);
    this.isAsked = true;
    return this.draw(view);
  }
  private async take(view: DeskView, slip: string): Promise<void> {
    const found = findSlips(`#/teach/in/${slip}`, []).find(({ kind }) => kind === "slip" || kind === "no-slip");
    if (found?.kind === "slip") this.hash = found.hash;
    const things = found === undefined ? [] : [{ found, via: "link" as const, from: "" }];
    const [line = lineOf("not-ours", "link")] = await takeIn({
      store: view.store,
      own: view.store.assignments().find(({ hash }) => hash === this.hash) ?? null,
      things,
      receivedAt: view.now(),
    });
    this.line = line;
    view.say(lineWords(view.t, line));
    view.redraw();
  }
  private draw(view: DeskView): unknown {
    const { t, store } = view;
    const { line } = this;
    if (line === null) return html`<p class="how" aria-busy="true">${t.d("collect.link-coming")}</p>`;
    const own = store.assignments().find(({ hash }) => hash === this.hash);
    const advice = lineAdvice(t, line);
    return html`<div class="card" data-tone=${toneOf(line)}>
        <p><b>${lineWords(t, line)}</b></p>
        ${advice === null ? nothing : html`<p>${advice}</p>`}
      </div>
      <p>
        ${
          own === undefined
            ? html`<a class="main" href=${routeText({ name: "home" })}>${t.d("collect.link-home")}</a>`
            : html`<a class="main" href=${routeText({ name: "collect", id: own.id })}
                >${t.d("collect.link-go", { title: own.assignment.title })}</a
              >`
        }
      </p>`;
  }
}
const opened = directive(OpenedSlip);

/** For `#/teach/in/<slip>`. */
export const collectLink = (view: DeskView, slip: string): TemplateResult =>
  html`<main class="desk-main collect">
    <h1 tabindex="-1" data-focus>${view.t.d("collect.link-heading")}</h1>
    ${keyed(slip, opened(view, slip))}
  </main>`;
