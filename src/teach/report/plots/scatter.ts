/** Questions by how easy they were and how well they tell the stronger from the weaker. */
import { nothing, type TemplateResult } from "lit/html.js";
import { isTold } from "../../../domain/statistics/figure.ts";
import type { Item } from "../../../domain/statistics/items.ts";
import { readItem } from "../../../domain/statistics/reading.ts";
import type { Report } from "../screen.ts";
import { titleOf } from "../words-of.ts";
import type { Figures } from "./figures.ts";
import { plotFigure } from "./plot-figure.ts";

interface Point {
  readonly name: string;
  readonly title: string;
  readonly facility: number;
  readonly discrimination: number;
  readonly isDoubtful: boolean;
}

/** `items`: by question. */
export function itemScatter(
  { view, results }: Report,
  figures: Figures,
  items: ReadonlyMap<string, Item>,
): TemplateResult | typeof nothing {
  const { t } = view;
  const { questions } = results.content.level;
  const points = questions.flatMap((question, at): readonly Point[] => {
    const item = items.get(question.id);
    if (item === undefined || !isTold(item.facility) || !isTold(item.discrimination)) return [];
    const read = readItem(item, questions.length);
    return [
      {
        name: t.number(at + 1),
        title: titleOf(t, results.content, question),
        facility: item.facility / 100,
        discrimination: item.discrimination / 100,
        isDoubtful: read.discrimination === "check-key" || read.discrimination === "weak",
      },
    ];
  });
  if (points.length < 2) return nothing;
  const low = Math.min(0, ...points.map(({ discrimination }) => discrimination)) - 0.08;
  return plotFigure(view, figures, {
    heading: t.d("item.scatter"),
    how: t.d("item.scatter-how"),
    told: t.d("item.scatter-told", { count: points.length }),
    from: [items],
    draw: ({ dot, text, ruleY, axisX, axisY, gridX, gridY }) => ({
      height: 380,
      marginLeft: 56,
      marginBottom: 44,
      marginTop: 30,
      x: { domain: [0, 1] },
      y: { domain: [low, 1] },
      marks: [
        gridX({ stroke: "var(--line)", strokeOpacity: 0.6 }),
        gridY({ stroke: "var(--line)", strokeOpacity: 0.6 }),
        ruleY([0], { stroke: "var(--ink)" }),
        ruleY([0.2], { stroke: "var(--seal)", strokeDasharray: "5 4", strokeWidth: 1.5 }),
        axisX({
          tickFormat: (share: number) => t.percent(share),
          ticks: 5,
          label: t.d("item.facility"),
          labelAnchor: "center",
          labelArrow: "none",
        }),
        axisY({
          tickFormat: (share: number) => t.percent(share),
          ticks: 5,
          label: t.d("item.discrimination"),
          labelArrow: "none",
        }),
        dot(points, {
          x: "facility",
          y: "discrimination",
          r: 6,
          symbol: ({ isDoubtful }: Point) => (isDoubtful ? "diamond2" : "circle"),
          fill: ({ isDoubtful }: Point) => (isDoubtful ? "var(--seal)" : "var(--turquoise)"),
          stroke: "#fff",
        }),
        text(points, {
          x: "facility",
          y: "discrimination",
          text: "name",
          dx: 8,
          dy: -8,
          textAnchor: "start",
          fontWeight: 600,
          fill: "var(--ink)",
          stroke: "#fffaf0",
          strokeWidth: 3,
        }),
      ],
    }),
    table: {
      head: [t.d("item.question"), t.d("item.facility"), t.d("item.discrimination")],
      rows: points.map(({ name, title, facility, discrimination }) => [
        `${name}. ${title}`,
        t.percent(facility),
        t.percent(discrimination),
      ]),
    },
  });
}
