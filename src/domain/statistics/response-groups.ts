/** Which responses count as the same answer when a class's answers are counted. */
import { normalForm } from "../../kinds/fill-in/normal-form.ts";
import { mark } from "../mark.ts";
import type { Question } from "../question.ts";
import type { Response } from "../response.ts";
import type { FirstTry } from "./first-tries.ts";

const byKey = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A text that is the same for equal responses, whatever the order of their keys. Part by part: a class has a million. */
function canonical(response: Response): string {
  switch (response.kind) {
    case "choice":
      return `choice ${JSON.stringify(response.choices)}`;
    case "true-false":
    case "numeric":
      return `${response.kind} ${response.value}`;
    case "fill-in":
      return `fill-in ${response.text}`;
    case "sequencing":
      return `sequencing ${JSON.stringify(response.order)}`;
    case "matching":
      return `matching ${JSON.stringify(byKey(response.pairs))}`;
    case "sorting":
      return `sorting ${JSON.stringify(byKey(response.bins))}`;
    case "locate":
      return `locate ${response.lon} ${response.lat}`;
  }
}

/**
 * The same for responses that are the same answer: as a set where order says nothing, in normal form where it was typed,
 * by the nearest candidate where a place was pointed at (no two hit the same point of the map).
 */
export function groupOf(question: Question, response: Response): string {
  switch (response.kind) {
    case "choice":
      return canonical({ ...response, choices: [...new Set(response.choices)].toSorted() });
    case "fill-in":
      return canonical({ ...response, text: normalForm(response.text) });
    case "locate":
      return question.kind === "locate" ? `near ${mark(question, response).reasons[0] ?? ""}` : canonical(response);
    default:
      return canonical(response);
  }
}

export interface ResponseGroup<One> {
  readonly key: string;
  /** One of the group, the same whatever the order of the attempts. */
  readonly response: Response;
  readonly tries: readonly One[];
}
export function responseGroups<One extends Pick<FirstTry, "response">>(
  question: Question,
  tries: readonly One[],
): readonly ResponseGroup<One>[] {
  /** By canonical form, so that what many gave alike is put in its group once. */
  const groupOfText = new Map<string, string>();
  const groups = new Map<string, { response: Response; least: string; tries: One[] }>();
  for (const one of tries) {
    const text = canonical(one.response);
    let key = groupOfText.get(text);
    if (key === undefined) groupOfText.set(text, (key = groupOf(question, one.response)));
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { response: one.response, least: text, tries: [one] });
      continue;
    }
    group.tries.push(one);
    if (text >= group.least) continue;
    group.response = one.response;
    group.least = text;
  }
  return [...groups].map(([key, { response, tries: own }]) => ({ key, response, tries: own }));
}
