/**
 * The question linter: everything that is wrong with levels, at once. Pure, so that the command line, the tests and
 * the teacher's desk call the same. docs/linter.md tells the rules in words.
 */
import type { ErrorRule, Finding } from "./finding.ts";
import { lintForms } from "./forms.ts";
import { lintGivenAway } from "./given-away.ts";
import { lintIds } from "./ids.ts";
import { lintLanguagesTogether } from "./languages-together.ts";
import { lintKeyLongest, lintLengthApart } from "./length.ts";
import type { LintInput, WordedQuestion } from "./lint-input.ts";
import { lintFigureValues, lintTypedFigures, lintUnusedFigures } from "./named-figures.ts";
import { readLevel } from "./read-level.ts";
import { lintReadingLevel } from "./reading-level.ts";
import { lintSameWords } from "./same-words.ts";
import { lintSources } from "./sources.ts";
import { lintNegativeStem, lintOpenStem } from "./stem.ts";
import { lintAbsoluteWords, lintAllOrNone } from "./word-clues.ts";

/** Each looks at one question in one language. */
export const ITEM_RULES: readonly ((item: WordedQuestion) => Finding[])[] = [
  lintSameWords,
  lintLengthApart,
  lintAllOrNone,
  lintAbsoluteWords,
  lintNegativeStem,
  lintOpenStem,
  lintReadingLevel,
  lintGivenAway,
];

const ABOUT_KEYS: readonly ErrorRule[] = ["schema", "missing-text", "unknown-text"];
/** A key that the schema or the level already misses, or knows nothing of, is told once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = findings.filter(({ rule }) => ABOUT_KEYS.some((other) => other === rule));
  const covers = (known: Finding, { file, path }: Finding): boolean =>
    known.file === file &&
    (path === known.path || path.startsWith(`${known.path}.`) || path.startsWith(`${known.path}[`));
  return findings.filter((finding) => finding.rule !== "keys-apart" || !told.some((known) => covers(known, finding)));
}

/** In the order of the files; an empty list means that nothing was found. Never throws, whatever the levels are. */
export function lintLevels({ levels, facts, languages }: LintInput): Finding[] {
  const readings = levels.map((raw) => ({ raw, ...readLevel(raw, languages) }));
  const worded = readings.flatMap(({ read }) => read.worded);
  return withoutRepeats([
    ...readings.flatMap(({ raw, read, findings }) => [
      ...findings,
      ...lintSources(read, facts),
      ...lintForms(read, languages),
      ...lintLanguagesTogether(raw, read.figures, languages),
      ...lintUnusedFigures(raw, read),
      ...lintTypedFigures(raw, languages),
    ]),
    ...lintIds(readings.map(({ read }) => read)),
    ...lintFigureValues(readings.map(({ read }) => read)),
    ...ITEM_RULES.flatMap((rule) => worded.flatMap(rule)),
    ...lintKeyLongest(worded),
  ]);
}
