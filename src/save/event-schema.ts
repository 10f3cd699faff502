/** What an event out of the log must look like before a fold may trust it. */
import * as v from "valibot";
import { TIME_FACTORS } from "../domain/assignment/assignment.ts";
import { isKnown, type LoggedEvent } from "../domain/events.ts";
import { responseSchema as response } from "../kinds/schemas.ts";

export const text = v.pipe(v.string(), v.maxLength(200));
export const list = v.array(text);
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(finite, v.minValue(0));
export const whole = v.pipe(count, v.safeInteger());
const stamp = { writer: text, n: v.pipe(whole, v.minValue(1)), lamport: whole, at: finite };
const visit = { ...stamp, run: text, visit: text };
const question = { ...visit, question: text };

export const aid = v.variant("aid", [
  v.object({ aid: v.literal("nudge") }),
  v.object({ aid: v.literal("removed"), choice: text }),
  v.object({ aid: v.literal("range"), min: finite, max: finite }),
  v.object({ aid: v.literal("first"), item: text }),
  v.object({ aid: v.literal("pair"), left: text, right: text }),
  v.object({ aid: v.literal("letter") }),
  v.object({ aid: v.literal("area"), lon: finite, lat: finite, km: count }),
]);
export const outcome = v.object({ score: count, points: count, next: v.picklist(["right", "retry", "return", "gap"]) });

export const begun = {
  run: text,
  link: v.pipe(v.string(), v.maxLength(4000)),
  name: text,
  key: text,
  secret: text,
  factor: v.picklist(TIME_FACTORS),
};

const known = v.variant("type", [
  v.object({
    ...visit,
    type: v.literal("visitStarted"),
    stop: text,
    seed: finite,
    rules: whole,
    questions: list,
    again: list,
    once: v.optional(v.literal(true)),
    hints: v.optional(v.boolean()),
  }),
  v.object({ ...question, type: v.literal("taskChosen") }),
  v.object({ ...question, type: v.literal("asked"), hash: text, lang: text, order: list, round: v.picklist([1, 2]) }),
  v.object({ ...question, type: v.literal("hintTaken"), aid }),
  v.object({
    ...question,
    type: v.literal("answered"),
    hash: text,
    try: v.picklist([1, 2, 3]),
    response,
    outcome,
    ms: count,
    sure: v.optional(v.picklist([1, 2, 3])),
  }),
  v.object({ ...question, type: v.literal("questionReplaced"), by: text }),
  v.object({ ...visit, type: v.literal("visitEnded"), points: count, most: count, stars: whole }),
  v.object({ ...stamp, ...begun, type: v.literal("attemptStarted") }),
  v.object({ ...stamp, type: v.literal("restored"), run: text, summary: v.pipe(v.string(), v.maxLength(8192)) }),
]);
const unknown = v.looseObject({ ...stamp, type: text });

/** The event, or null where it is none. One of an unknown type is let through for a newer game to read. */
export function parseEvent(value: unknown): LoggedEvent | null {
  const any = v.safeParse(unknown, value);
  if (!any.success) return null;
  if (!isKnown(any.output)) return any.output;
  const parsed = v.safeParse(known, value);
  return parsed.success ? parsed.output : null;
}

export const draftSchema = v.object({ response: v.nullable(response) });
