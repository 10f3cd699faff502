/** What the weaker, the middle and the stronger third of the class chose. */
import { nothing, type TemplateResult } from "lit/html.js";
import type { Distractors, Option } from "../../../domain/statistics/distractors.ts";
import type { Third } from "../../../domain/statistics/thirds.ts";
import type { Report } from "../screen.ts";
import type { Figures } from "./figures.ts";
import { HATCHED } from "./hatch.ts";
import { plotFigure } from "./plot-figure.ts";

const THIRDS: readonly Third[] = ["lower", "middle", "upper"];

interface Bar {
  readonly option: string;
  readonly third: Third;
  /** Of those in the third who answered, 0 to 1. */
  readonly share: number;
  readonly count: number;
  readonly isRight: boolean;
}

function barsOf({ options, thirds }: Distractors): readonly Bar[] {
  if (thirds === null) return [];
  return options.flatMap(({ key, isRight, thirds: own }) =>
    THIRDS.map((third) => {
      const count = own?.[third] ?? 0;
      return { option: key, third, count, share: thirds[third] === 0 ? 0 : count / thirds[third], isRight };
    }),
  );
}

/** `nameOf`: the option's words. */
export function thirdsPlot(
  { view, results }: Report,
  figures: Figures,
  found: Distractors,
  nameOf: (option: Option) => string,
): TemplateResult | typeof nothing {
  const { t } = view;
  const bars = barsOf(found);
  if (bars.length === 0) return nothing;
  const named = new Map(found.options.map((option) => [option.key, `${option.isRight ? "✓" : "✗"} ${nameOf(option)}`]));
  const domain = found.options.map(({ key }) => key);
  return plotFigure(view, figures, {
    heading: t.d("item.by-thirds"),
    how: t.d("item.by-thirds-how"),
    told: t.d("item.by-thirds-told", { count: found.options.length }),
    from: [results, found.question],
    draw: ({ barX, text, ruleX }, width) => ({
      height: 16 + domain.length * 104,
      marginLeft: 104,
      marginRight: 56,
      marginTop: 4,
      marginBottom: 4,
      x: { domain: [0, 1], axis: null },
      y: { domain: THIRDS, axis: null, padding: 0.2 },
      fy: { domain, axis: null, paddingInner: 0.34, paddingOuter: 0.14, align: 1 },
      marks: [
        barX(bars, {
          x1: 0,
          x2: "share",
          y: "third",
          fy: "option",
          fill: ({ isRight }: Bar) => (isRight ? "var(--turquoise)" : HATCHED),
          stroke: ({ isRight }: Bar) => (isRight ? "var(--turquoise-deep)" : "var(--seal-deep)"),
        }),
        text(bars, {
          x: 0,
          y: "third",
          fy: "option",
          dx: -8,
          textAnchor: "end",
          text: ({ third }: Bar) => t.d(`item.third-${third}`),
        }),
        text(bars, {
          x: "share",
          y: "third",
          fy: "option",
          dx: 6,
          textAnchor: "start",
          text: ({ count, share }: Bar) => `${t.number(count)} · ${t.percent(Math.round(share * 100) / 100)}`,
        }),
        text(domain, {
          fy: (key: string) => key,
          text: (key: string) => named.get(key) ?? key,
          frameAnchor: "top-left",
          dx: -100,
          dy: -20,
          fontWeight: 600,
          lineWidth: (width - 10) / 13,
          textOverflow: "ellipsis",
        }),
        ruleX([0], { stroke: "var(--ink)" }),
      ],
    }),
    table: {
      head: [t.d("item.option"), ...THIRDS.map((third) => t.d(`item.third-${third}`))],
      rows: found.options.map((option) => [
        named.get(option.key) ?? option.key,
        ...THIRDS.map((third) => t.number(option.thirds?.[third] ?? 0)),
      ]),
    },
  });
}
