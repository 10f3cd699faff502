/** How the scores of the class are spread. */
import { nothing, type TemplateResult } from "lit/html.js";
import type { Report } from "../screen.ts";
import { binsOf, type Bin } from "./bins.ts";
import type { Figures } from "./figures.ts";
import { plotFigure } from "./plot-figure.ts";

export function scoreHistogram({ view, own, results }: Report, figures: Figures): TemplateResult | typeof nothing {
  const { t } = view;
  const shares = results.rows.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return nothing;
  const bins = binsOf(shares);
  const pass = own.assignment.pass / 100;
  const most = Math.max(...bins.map(({ count }) => count));
  const range = ({ from, to }: Bin): string => t.d("report.range", { from: t.percent(from), to: t.percent(to) });
  return plotFigure(view, figures, {
    heading: t.d("report.histogram"),
    told: t.d("report.histogram-told", { count: shares.length }),
    from: [results, pass],
    draw: ({ rectY, text, ruleY, ruleX, axisX }, width) => ({
      height: 240,
      marginTop: 46,
      marginBottom: 44,
      marginLeft: 12,
      x: { domain: [0, 1] },
      y: { domain: [0, most], axis: null },
      marks: [
        rectY(bins, { x1: "from", x2: "to", y: "count", fill: "var(--turquoise)", inset: 1.5, rx: 3 }),
        text(
          bins.filter(({ count }) => count > 0),
          {
            x: ({ from, to }: Bin) => (from + to) / 2,
            y: "count",
            text: ({ count }: Bin) => t.number(count),
            dy: -10,
            fontWeight: 600,
          },
        ),
        ruleY([0], { stroke: "var(--ink)" }),
        axisX({
          ticks: width < 480 ? 5 : 10,
          tickFormat: (share: number) => t.percent(share),
          label: t.d("report.histogram-x"),
          labelAnchor: "center",
          labelArrow: "none",
        }),
        ...(pass === 0
          ? []
          : [
              ruleX([pass], { stroke: "var(--seal)", strokeWidth: 2, strokeDasharray: "5 4", insetTop: -26 }),
              text([pass], {
                x: pass,
                text: () => t.d("report.pass-mark"),
                frameAnchor: "top",
                dy: -36,
                fill: "var(--seal-deep)",
                fontWeight: 600,
              }),
            ]),
      ],
    }),
    table: {
      head: [t.d("report.histogram-x"), t.d("report.students")],
      rows: bins.map((bin) => [range(bin), t.number(bin.count)]),
    },
  });
}
