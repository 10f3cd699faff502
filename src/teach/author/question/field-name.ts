/** What the fields of a question are called, by the place that the linter names. */
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { DeskKey, DeskTranslator } from "../../../i18n/desk-translator.ts";
import { matchingRights } from "../../../kinds/matching/rules.ts";
import { letter } from "./lists.ts";

type Name = (t: DeskTranslator) => string;

const lettered =
  (key: "edit.choice" | "edit.mistake" | "edit.extra-one" | "edit.bin" | "edit.place", at: number): Name =>
  (t) =>
    t.d(key, { letter: letter(at) });
const numbered =
  (key: "edit.item" | "edit.left" | "edit.partner", at: number): Name =>
  (t) =>
    t.d(key, { number: at + 1 });

/** Choices, items, pairs, groups and places by id. */
export function partNames(question: PackQuestion): ReadonlyMap<string, Name> {
  switch (question.kind) {
    case "choice":
      return new Map(question.choices.map((id, at) => [id, lettered("edit.choice", at)]));
    case "sequencing":
      return new Map(question.items.map((id, at) => [id, numbered("edit.item", at)]));
    case "matching": {
      const ruled = { ...question, facts: [], sources: [] };
      const extras = question.extra ?? [];
      const rights = matchingRights(ruled).map((id): [string, Name] => [
        id,
        extras.includes(id)
          ? lettered("edit.extra-one", extras.indexOf(id))
          : numbered(
              "edit.partner",
              question.pairs.findIndex(([, right]) => right === id),
            ),
      ]);
      return new Map([...rights, ...question.pairs.map(([id], at): [string, Name] => [id, numbered("edit.left", at)])]);
    }
    case "sorting":
      return new Map([
        ...question.bins.map((id, at): [string, Name] => [id, lettered("edit.bin", at)]),
        ...question.items.map(([id], at): [string, Name] => [id, numbered("edit.item", at)]),
      ]);
    case "locate":
      return new Map(question.places.map(({ id }, at) => [id, lettered("edit.place", at)]));
    case "fill-in":
      return new Map(Object.keys(question.mistakes).map((id, at) => [id, lettered("edit.mistake", at)]));
    case "numeric":
    case "true-false":
      return new Map();
  }
}

const FIELDS: Readonly<Record<string, DeskKey>> = {
  prompt: "edit.prompt",
  title: "edit.title",
  unit: "edit.unit",
  explanation: "edit.explanation",
  alt: "edit.alt",
  "hints[0]": "edit.hint",
  "hints[1]": "edit.hint-second",
  "reasons.low": "edit.too-low",
  "reasons.high": "edit.too-high",
  "reasons.far": "edit.far",
  "reasons.other": "edit.other",
  "reasons.true": "edit.reason",
  "reasons.false": "edit.reason",
  answer: "edit.answers",
  choices: "edit.answers",
  value: "edit.value",
  step: "edit.step",
  tolerance: "edit.tolerance",
  accepted: "edit.accepted",
  mistakes: "edit.mistakes",
  items: "edit.items",
  pairs: "edit.pairs",
  extra: "edit.extra",
  bins: "edit.bins",
  places: "edit.places",
  within: "edit.within",
  near: "edit.near",
};

/** Of a place that the linter names within the question. */
export function fieldName(t: DeskTranslator, question: PackQuestion, path: string): string {
  const key = Object.hasOwn(FIELDS, path) ? FIELDS[path] : undefined;
  if (key !== undefined) return t.d(key);
  const [part, id = ""] = path.split(".");
  const name = partNames(question).get(id)?.(t) ?? id;
  return part === "reasons" ? t.d("edit.reason-of", { item: name }) : name || t.d("edit.prompt");
}
