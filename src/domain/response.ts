import type { Question } from "./question.ts";

/** An answer, always by choice id, so that language and order on the screen do not matter. */
export type Response =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "true-false"; readonly value: boolean }
  | { readonly kind: "numeric"; readonly value: number }
  | { readonly kind: "sequencing"; readonly order: readonly string[] }
  | { readonly kind: "matching"; readonly pairs: Readonly<Record<string, string>> };

/** Whether it can be checked: not answered is never wrong. */
export function isComplete(question: Question, response: Response | null): response is Response {
  if (response === null || response.kind !== question.kind) return false;
  switch (response.kind) {
    case "choice":
      return response.choices.length > 0;
    case "true-false":
      return true;
    case "numeric":
      return Number.isFinite(response.value);
    case "sequencing":
      return (
        question.kind === "sequencing" &&
        response.order.length === question.items.length &&
        question.items.every((item) => response.order.includes(item))
      );
    case "matching":
      return question.kind === "matching" && question.pairs.every(([left]) => response.pairs[left] !== undefined);
  }
}
