/** Mean share of the points by topic. */
import type { TemplateResult } from "lit/html.js";
import type { TopicResult } from "../../../domain/statistics/topics.ts";
import type { Report } from "../screen.ts";
import type { Figures } from "./figures.ts";
import { plotFigure } from "./plot-figure.ts";

export function topicBars({ view }: Report, figures: Figures, topics: readonly TopicResult[]): TemplateResult {
  const { t } = view;
  const ordered = topics.toSorted((a, b) => a.mean - b.mean);
  const name = ({ topic }: TopicResult): string => t(`topic.${topic}`);
  return plotFigure(view, figures, {
    heading: t.d("item.by-topic"),
    how: t.d("item.by-topic-how"),
    told: t.d("item.by-topic-told", { count: topics.length }),
    from: [topics],
    draw: ({ barX, text }) => ({
      height: 20 + topics.length * 46,
      marginLeft: 4,
      marginRight: 58,
      marginTop: 4,
      marginBottom: 6,
      x: { domain: [0, 1], axis: null },
      y: { domain: ordered.map(({ topic }) => topic), axis: null, paddingInner: 0.55, paddingOuter: 0.4 },
      marks: [
        barX(ordered, { x1: 0, x2: 1, y: "topic", fill: "var(--paper-deep)", rx: 3 }),
        barX(ordered, {
          x1: 0,
          x2: ({ mean }: TopicResult) => mean / 100,
          y: "topic",
          fill: "var(--turquoise)",
          rx: 3,
        }),
        text(ordered, { x: 0, y: "topic", text: name, textAnchor: "start", dy: -20, fontWeight: 600 }),
        text(ordered, {
          x: 1,
          y: "topic",
          text: ({ mean }: TopicResult) => t.percent(Math.round(mean) / 100),
          textAnchor: "start",
          dx: 8,
        }),
      ],
    }),
    table: {
      head: [t.d("item.topic"), t.d("item.mean"), t.d("item.questions"), t.d("item.answers")],
      rows: ordered.map((one) => [
        name(one),
        t.percent(one.mean / 100),
        t.number(one.questions),
        t.number(one.results),
      ]),
    },
  });
}
