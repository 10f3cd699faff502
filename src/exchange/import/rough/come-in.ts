/** Decides what a rough question is, and takes it in or tells what is in its way. */
import type { PackLang } from "../../../domain/pack/pack.ts";
import type { Said } from "../build-question.ts";
import type { Collector } from "../collect.ts";
import { MOST_CHOICES, MOST_LINE, MOST_TITLE, within } from "../limits.ts";
import { isOnStatement, truthOf, type SaidKind } from "./kind-words.ts";
import type { RoughQuestion, Told } from "./rough-question.ts";
import { WAYS } from "./ways.ts";

const MOST_HINTS = 2;

/** Two choices that say "true" and "false". */
function areOnStatement(texts: readonly string[]): boolean {
  return texts.length === 2 && texts.every(isOnStatement) && new Set(texts.map(truthOf)).size === 2;
}
function kindOfRough({ kind, choices, right }: RoughQuestion): SaidKind {
  if (kind !== null) return kind;
  if (areOnStatement(choices.map(({ text }) => text))) return "true-false";
  if (choices.length > 0 || right.text === "") return "choice";
  return isOnStatement(right.text) ? "true-false" : "fill-in";
}

/** The id under which it came in; null where it did not, which is told. */
export function comeIn(rough: RoughQuestion, lang: PackLang, collect: Collector): string | null {
  const { prompt, explanation, hints, at, difficulty } = rough;
  const told = rough.choices.filter(({ text }) => text !== "");
  const kind = kindOfRough({ ...rough, choices: told });
  if (kind === "essay" || kind === "description") {
    collect.error(`${kind}-left-out`, at, prompt.text);
    return null;
  }
  if (prompt.text === "") {
    collect.error("no-prompt", prompt.at);
    return null;
  }
  const beyond = told[MOST_CHOICES];
  if (beyond !== undefined) {
    collect.error("too-many-choices", beyond.at, String(told.length));
    return null;
  }
  const id = collect.newId(rough.id);
  const line = ({ text, at: place }: Told): string => within(text, MOST_LINE, place, collect, id);
  const said: Said = {
    id,
    lang,
    title: within(rough.title, MOST_TITLE, at, collect, id),
    prompt: line(prompt),
    explanation: line(explanation),
    hints: hints.slice(0, MOST_HINTS).map(line),
    ...(difficulty === undefined ? {} : { difficulty }),
  };
  const choices = told.map((choice) => ({
    ...choice,
    text: line(choice),
    reason: line({ text: choice.reason ?? "", at: choice.at }),
  }));
  return WAYS[kind]({ ...rough, choices }, said, collect) ? id : null;
}
