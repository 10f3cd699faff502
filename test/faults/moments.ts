/** When a kill fell: read from what the pages had told by then. */

export const MOMENTS = ["check", "snapshot", "migration", "import", "takeover", "draft", "start", "elsewhere"] as const;
export type Moment = (typeof MOMENTS)[number];
/** Something that takes time; `end` is null while it is not known to be over. */
export interface Span {
  readonly moment: Moment;
  readonly begin: number;
  end: number | null;
}

/** Milliseconds from Check, or from its write's beginning or end, within which a kill counts as aimed at it. */
export const NEAR = 50;

const holds = ({ moment, begin, end }: Span, at: number): boolean =>
  moment === "check"
    ? [begin, end ?? begin].some((point) => Math.abs(at - point) <= NEAR)
    : at >= begin && (end === null || at <= end);

/** All moments that a kill at this time fell into; `elsewhere` where there is none. */
export function momentsAt(at: number, spans: readonly Span[]): readonly Moment[] {
  const hit = MOMENTS.filter((moment) => spans.some((span) => span.moment === moment && holds(span, at)));
  return hit.length === 0 ? ["elsewhere"] : hit;
}
