import { RIGHT, type KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { distance, pointAt, type Point } from "./distance.ts";

export interface Place extends Point {
  readonly id: string;
}
export interface LocateQuestion extends QuestionBase {
  readonly kind: "locate";
  /** Candidates, the right one among them. */
  readonly places: readonly Place[];
  readonly answer: string;
  /** Kilometres from the answer that still count as right. */
  readonly within: number;
  /** Kilometres at which the score has fallen to nothing. */
  readonly near: number;
}
export interface LocateResponse extends Point {
  readonly kind: "locate";
}

/** The place that is asked for; the schema's checks see to it that it is among the candidates. */
export const answerPlace = ({ places, answer }: LocateQuestion): Place =>
  places.find(({ id }) => id === answer) ?? places[0]!;

export const locateRules: KindRules<LocateQuestion, LocateResponse> = {
  ids: ({ places }) => places.map(({ id }) => id),
  isComplete: (_, { lon, lat }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
  /** By great-circle distance: full within `within`, falling evenly to nothing at `near`. */
  mark(question, given) {
    const { places, answer, within, near } = question;
    const off = distance(given, answerPlace(question));
    if (off <= within) return RIGHT;
    const [nearest] = places.toSorted((a, b) => distance(given, a) - distance(given, b));
    return {
      score: Math.max(0, Math.min(0.99, 1 - (off - within) / (near - within))),
      reasons: [nearest === undefined || nearest.id === answer ? "far" : nearest.id],
      missing: 0,
    };
  },
  right: (question) => ({ kind: "locate", lon: answerPlace(question).lon, lat: answerPlace(question).lat }),
  /** A circle with the place somewhere within it, half as wide as what scores anything. */
  secondHint(question, random) {
    const km = Math.round(Math.max(question.within * 1.5, question.near / 2));
    const centre = pointAt(answerPlace(question), km * 0.7 * Math.sqrt(random()), 2 * Math.PI * random());
    return { aid: "area", lon: Number(centre.lon.toFixed(2)), lat: Number(centre.lat.toFixed(2)), km };
  },
  keepsDraft: true,
};
