/**
 * The first question of each stop, in the page itself: behind a link it can be read and answered before any script has
 * come. `index.html` sets it; the game goes on with it (`src/hud/shown-first.ts`).
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Level, Question } from "../../../src/domain/question.ts";
import type { Content } from "../../../src/domain/level-text.ts";
import { QUESTIONS_IN_VISIT } from "../../../src/domain/rules.ts";
import { translator, type MessageKey, type Messages, type Translator } from "../../../src/i18n/translator.ts";
import { readContent, readJson } from "./read-content.ts";

/** Words in the order in which `index.html` sets them. */
export interface Opening {
  readonly question: string;
  readonly words: readonly string[];
  readonly choices: readonly (readonly [id: string, words: string])[];
}
export type Openings = Readonly<Record<string, Readonly<Record<string, Opening>>>>;

/** One tap answers it, and it is the gentlest of its kind. */
function openingOf(level: Level): Extract<Question, { kind: "choice" }> {
  const fit = level.questions.filter((question) => question.kind === "choice" && question.select === "one");
  const [first] = fit.toSorted((a, b) => a.difficulty - b.difficulty);
  if (first?.kind !== "choice") throw new Error(`${level.id} has no question to open with`);
  return first;
}

function opening({ level, text }: Content, t: Translator, number: number, count: number): Opening {
  const { id, topic, difficulty, choices } = openingOf(level);
  const of = text.questions[id];
  if (of === undefined) throw new Error(`${level.id} has no words for ${id}`);
  const steps = Math.min(QUESTIONS_IN_VISIT, level.questions.length);
  const words = [
    text.name,
    t("stop.number", { number, count }),
    t("steps.count", { built: text.built, done: 0, all: steps }),
    t(`topic.${topic}` as MessageKey),
    t(`difficulty.${difficulty}` as MessageKey),
    of.prompt,
    t("hint.take"),
    t("question.check"),
  ];
  return { question: id, words, choices: choices.map((choice) => [choice, of.choices?.[choice] ?? choice]) };
}

export function openings(root: string): Openings {
  const read = <Value>(...path: string[]): Value => readJson(root, ...path) as Value; // our own checked files
  const { stops } = read<{ stops: { id: string }[] }>("levels", "route.json");
  const languages = readdirSync(join(root, "src/i18n/messages")).map((name) => name.replace(".json", ""));
  return Object.fromEntries(
    languages.map((lang) => {
      const t = translator(lang, read<Messages>("src/i18n/messages", `${lang}.json`));
      const own = stops.map(({ id }, at) => {
        return [id, opening(readContent(root, id, lang), t, at + 1, stops.length)] as const;
      });
      return [lang, Object.fromEntries(own)];
    }),
  );
}
