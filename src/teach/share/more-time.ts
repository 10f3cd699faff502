/** Links with more time, and who gets which. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { plainList } from "../../domain/number-style.ts";
import { TIME_FACTORS } from "../../domain/assignment/assignment.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { assignmentAddress } from "./addresses.ts";
import type { DrawLinkField } from "./link-field.ts";

export function moreTime(
  view: DeskView,
  { assignment, link, classId }: DeskAssignment,
  page: string,
  field: DrawLinkField,
): TemplateResult | typeof nothing {
  const { t, store } = view;
  if (assignment.minutes === 0) return nothing;
  const seats = store.classes().find(({ id }) => id === classId)?.seats ?? [];
  return html`<section class="card" aria-labelledby="share-times">
    <h2 id="share-times">${t.d("share.times")}</h2>
    <p>${t.d("share.times-how", { count: assignment.minutes })}</p>
    ${TIME_FACTORS.filter((factor) => factor !== 1).map((factor) => {
      const time = factor === 0 ? t.d("classes.unlimited") : t.d("classes.times", { factor: t.number(factor) });
      const names = seats.filter((seat) => seat.factor === factor).map(({ name }) => name);
      return field(view, {
        name: `time-${factor}`,
        label: t.d("share.time-of", { time }),
        address: assignmentAddress(page, link, factor),
        more: names.length === 0 ? "" : t.d("share.for", { names: plainList(t.lang).format(names) }),
      });
    })}
  </section>`;
}
