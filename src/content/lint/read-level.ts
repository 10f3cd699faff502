/** Reads what can be read of a level, so that one broken question does not hide what is wrong with the others. */
import * as v from "valibot";
import type { LevelText } from "../../domain/level-text.ts";
import type { Level } from "../../domain/question.ts";
import { questionSchema } from "../../kinds/schemas.ts";
import { fillFigures } from "../figures.ts";
import { checkLevelAlone, checkText, type LevelProblem, type LevelProblemCode } from "../check-level.ts";
import { WHOLE_FILE } from "../content-problem.ts";
import { levelSchema, levelTextSchema } from "../level-schema.ts";
import { error, type Finding, type PlainHint } from "./finding.ts";
import { levelFile, textFile, type RawLevel, type ReadLevel, type WordedQuestion } from "./lint-input.ts";

export const HINTS: Readonly<Record<LevelProblemCode, PlainHint>> = {
  "wrong-stop": "rename",
  "repeated-id": "rename",
  "repeated-choice": "make-different",
  "repeated-left": "make-different",
  "answer-not-a-choice": "take-from-choices",
  "answer-count": "mend-answers",
  range: "mend-range",
  "missing-text": "write-text",
  "unknown-text": "remove-text",
  "unknown-placeholder": "mend-placeholder",
};

const misfits = (file: string, issues: readonly v.BaseIssue<unknown>[] | undefined): Finding[] =>
  (issues ?? []).map((issue) => {
    const path = (v.getDotPath(issue) ?? WHOLE_FILE).replace(/\.(\d+)(?=\.|$)/g, "[$1]");
    const { type: check, expected, received } = issue;
    const reason = { code: "does-not-fit", check, expected: expected ?? "", received } as const;
    return error({ file, path }, "schema", reason, { code: "follow-schema" });
  });

const problemIn = (file: string, { code, path, detail }: LevelProblem): Finding =>
  error({ file, path: path.replace(/^text\./, "") }, code, { code, detail }, { code: HINTS[code] });

/** The questions of a broken level that are sound in themselves. */
function soundQuestions(raw: unknown): Level["questions"] {
  const level = v.safeParse(v.object({ questions: v.array(v.unknown()) }), raw);
  if (!level.success) return [];
  return level.output.questions.flatMap((question) => {
    const parsed = v.safeParse(questionSchema, question);
    return parsed.success ? [parsed.output] : [];
  });
}

const wordedIn = (stop: string, lang: string, level: Level, text: LevelText): WordedQuestion[] =>
  level.questions.flatMap((question) => {
    const words = text.questions[question.id];
    if (words === undefined) return [];
    return [{ stop, lang, file: textFile(stop, lang), path: `questions.${question.id}`, question, words }];
  });

export interface Reading {
  readonly read: ReadLevel;
  readonly findings: readonly Finding[];
}

/** What the schemas and `check-level` say, and what of the level can be held against further rules. */
export function readLevel({ stop, level: raw, texts }: RawLevel, languages: readonly string[]): Reading {
  const file = levelFile(stop);
  const parsed = v.safeParse(levelSchema, raw);
  const { figures, ...level } = parsed.success
    ? parsed.output
    : { id: stop, figures: {}, questions: soundQuestions(raw) };
  const findings = [
    ...misfits(file, parsed.issues),
    ...(level.id === stop ? [] : [problemIn(file, { code: "wrong-stop", path: "id", detail: level.id })]),
    ...checkLevelAlone(level).map((problem) => problemIn(file, problem)),
  ];
  const worded: WordedQuestion[] = [];
  for (const lang of languages) {
    const place = { file: textFile(stop, lang), path: WHOLE_FILE };
    if (texts[lang] === undefined) {
      findings.push(
        error(place, "missing-language", { code: "language-missing", lang }, { code: "add-language", lang }),
      );
      continue;
    }
    const text = v.safeParse(levelTextSchema, texts[lang]);
    findings.push(...misfits(place.file, text.issues));
    if (!text.success) continue;
    if (text.output.lang !== lang)
      findings.push(
        error(
          { ...place, path: "lang" },
          "wrong-language",
          { code: "is-language", lang: text.output.lang },
          { code: "rename" },
        ),
      );
    const filled = fillFigures(text.output, figures);
    // Of a broken level not all questions and figures are known: words that want them are no fault then.
    const problems = checkText(level, filled).filter(
      ({ code }) => parsed.success || (code !== "unknown-text" && code !== "unknown-placeholder"),
    );
    findings.push(...problems.map((problem) => problemIn(place.file, problem)));
    worded.push(...wordedIn(stop, lang, level, filled));
  }
  return { read: { stop, level, figures, worded }, findings };
}
