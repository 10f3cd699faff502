import type { MatchingQuestion, Question, SequencingQuestion } from "./question.ts";
import type { Response } from "./response.ts";

export interface Mark {
  /** Share of a full mark, 0 to 1. */
  readonly score: number;
  /** Keys of the reasons that fit this response, in the order of the question; empty where it is right. */
  readonly reasons: readonly string[];
  /** Right answers that a `choice` of many left out. */
  readonly missing: number;
}

const RIGHT: Mark = { score: 1, reasons: [], missing: 0 };

/** Neighbouring pairs kept, of all neighbouring pairs (the "adjacent pairs" marking of Moodle's Ordering question type). */
function markSequence(question: SequencingQuestion, order: readonly string[]): Mark {
  const { items } = question;
  const kept = items.slice(1).filter((item, at) => order[order.indexOf(items[at]!) + 1] === item).length;
  const misplaced = order.filter((item, at) => items[at] !== item);
  if (misplaced.length === 0) return RIGHT;
  return { score: kept / (items.length - 1), reasons: misplaced.slice(0, 1), missing: 0 };
}

/** Right pairs, of all pairs. */
function markMatching(question: MatchingQuestion, pairs: Readonly<Record<string, string>>): Mark {
  const wrong = question.pairs.filter(([left, right]) => pairs[left] !== right).map(([left]) => left);
  return { score: 1 - wrong.length / question.pairs.length, reasons: wrong, missing: 0 };
}

/**
 * Marks a complete response. `choice` of many: (right ones taken − wrong ones taken) / right ones, at least 0, as
 * Moodle's multiple answers. A response to another kind of question is our own mistake and throws.
 */
export function mark(question: Question, response: Response): Mark {
  if (question.kind === "choice" && response.kind === "choice") {
    const taken = new Set(response.choices);
    const wrong = question.choices.filter((id) => taken.has(id) && !question.answer.includes(id));
    const right = question.answer.filter((id) => taken.has(id)).length;
    const score = Math.max(0, (right - wrong.length) / question.answer.length);
    return {
      score: question.select === "one" ? Math.floor(score) : score,
      reasons: wrong,
      missing: question.answer.length - right,
    };
  }
  if (question.kind === "true-false" && response.kind === "true-false")
    return response.value === question.answer ? RIGHT : { score: 0, reasons: [String(response.value)], missing: 0 };
  if (question.kind === "numeric" && response.kind === "numeric") {
    const distance = response.value - question.value;
    // Tenths do not add up exactly in floating point: a billionth of the range is given away.
    if (Math.abs(distance) <= question.tolerance + (question.max - question.min) * 1e-9) return RIGHT;
    return { score: 0, reasons: [distance < 0 ? "low" : "high"], missing: 0 };
  }
  if (question.kind === "sequencing" && response.kind === "sequencing") return markSequence(question, response.order);
  if (question.kind === "matching" && response.kind === "matching") return markMatching(question, response.pairs);
  throw new TypeError(`a ${response.kind} response to the ${question.kind} question ${question.id}`);
}

/** The response that is right, for the explanation after the last try. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case "choice":
      return { kind: "choice", choices: question.answer };
    case "true-false":
      return { kind: "true-false", value: question.answer };
    case "numeric":
      return { kind: "numeric", value: question.value };
    case "sequencing":
      return { kind: "sequencing", order: question.items };
    case "matching":
      return { kind: "matching", pairs: Object.fromEntries(question.pairs) };
  }
}
