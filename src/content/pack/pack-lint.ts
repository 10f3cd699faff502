/** The question linter over a pack: what is wrong, by question, language and place in its words. Never throws. */
import { ruledQuestion } from "../../domain/pack/pack-content.ts";
import { PACK_LANGS, type Pack, type PackLang, type PackQuestion, type PackText } from "../../domain/pack/pack.ts";
import type { Question } from "../../domain/question.ts";
import { checksOf } from "../../kinds/schemas.ts";
import { placeholdersIn } from "../figures.ts";
import type { Finding } from "../lint/finding.ts";
import { lintLanguagesTogether } from "../lint/languages-together.ts";
import { lintKeyLongest } from "../lint/length.ts";
import { ITEM_RULES } from "../lint/lint-levels.ts";
import type { WordedQuestion } from "../lint/lint-input.ts";
import { HINTS } from "../lint/read-level.ts";

export interface PackFinding extends Omit<Finding, "file"> {
  /** Id within the pack. */
  readonly question: string;
  /** Null of what no language changes. `path` runs within the question, or within its words in `lang`. */
  readonly lang: PackLang | null;
}
type Place = Pick<PackFinding, "question" | "lang">;

const langsIn = ({ text }: PackQuestion): readonly PackLang[] => PACK_LANGS.filter((lang) => text[lang] !== undefined);
/** A finding without its file: a pack is one. */
const inPack = (finding: Finding, place: Place, path: string): PackFinding => {
  const { file: _, ...rest } = finding;
  return { ...rest, ...place, path };
};
const from = (place: Place, findings: readonly Finding[]): PackFinding[] =>
  findings.map((finding) => inPack(finding, place, finding.path.replace(/^text\.?/, "")));
const missing = (place: Place, path: string): PackFinding => ({
  ...place,
  path,
  rule: "missing-text",
  severity: "error",
  reason: { code: "missing-text", detail: path },
  hint: { code: "write-text" },
});

function lintAlone(question: PackQuestion, ruled: Question): PackFinding[] {
  const place = { question: question.id, lang: null };
  const findings: PackFinding[] = langsIn(question).length === 0 ? [missing(place, "text")] : [];
  checksOf(ruled).check(ruled, (code, path, detail) =>
    findings.push({
      ...place,
      path,
      rule: code,
      severity: "error",
      reason: { code, detail },
      hint: { code: HINTS[code] },
    }),
  );
  return findings;
}

/** Words that must be there before anyone can be asked. Reasons, hints and an explanation help, and may be left out. */
function lintMissing(question: PackQuestion, ruled: Question, text: PackText, place: Place): PackFinding[] {
  const paths = [
    ...(text.prompt.trim() === "" ? ["prompt"] : []),
    ...checksOf(ruled)
      .worded(ruled)
      .choices.filter((id) => (text.choices[id] ?? "").trim() === "")
      .map((id) => `choices.${id}`),
    ...(question.image !== null && text.alt.trim() === "" ? ["alt"] : []),
  ];
  return [...new Set(paths)].map((path) => missing(place, path));
}

/** Braces are filled in the game: a name that nothing fills would stand there as it is. */
function lintBraces(ruled: Question, text: PackText, place: Place): PackFinding[] {
  const allowed = ruled.kind === "numeric" ? ["value", "min", "max"] : [];
  const { title, prompt, explanation, hints, choices, reasons } = text;
  return [title, prompt, explanation, ...hints, ...Object.values(choices), ...Object.values(reasons)]
    .flatMap(placeholdersIn)
    .filter((name) => !allowed.includes(name))
    .map((name) => ({
      ...place,
      path: "prompt",
      rule: "unknown-placeholder",
      severity: "warning",
      reason: { code: "unknown-placeholder", detail: `{${name}}` },
      hint: { code: "mend-placeholder" },
    }));
}

const written = (all: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([, words]) => words.trim() !== ""));
function worded(pack: Pick<Pack, "id">, question: Question, text: PackText, lang: PackLang): WordedQuestion {
  const words = { ...text, reasons: written(text.reasons), hints: text.hints.filter((hint) => hint.trim() !== "") };
  return { stop: pack.id, lang, file: "", path: "text", question, words };
}

export function lintQuestion(pack: Pick<Pack, "id">, question: PackQuestion): PackFinding[] {
  const ruled = ruledQuestion(pack, question);
  const langs = langsIn(question);
  const findings = lintAlone(question, ruled);
  for (const lang of langs) {
    const text = question.text[lang]!; // `langs` are those that are there
    const place = { question: question.id, lang };
    const lacking = lintMissing(question, ruled, text, place);
    findings.push(...lacking, ...lintBraces(ruled, text, place));
    if (lacking.length === 0)
      findings.push(...ITEM_RULES.flatMap((rule) => from(place, rule(worded(pack, ruled, text, lang)))));
  }
  // Reasons, hints and titles may stand in one language and not in another: only figures are held together.
  const texts = Object.fromEntries(langs.map((lang) => [lang, question.text[lang]]));
  for (const one of langs.length < 2 ? [] : lintLanguagesTogether({ stop: "", level: null, texts }, {}, langs)) {
    const lang = langs.find((each) => one.file.endsWith(`.${each}.json`)) ?? null;
    if (one.rule === "figures-apart")
      findings.push(...from({ question: question.id, lang }, [{ ...one, severity: "warning" }]));
  }
  return findings;
}

/** One question at a time, and what only shows over all of them. */
export function lintPack(pack: Pack): PackFinding[] {
  const items = pack.questions.flatMap((question) =>
    langsIn(question).map((lang) => ({
      question,
      item: worded(pack, ruledQuestion(pack, question), question.text[lang]!, lang),
    })),
  );
  const longest = lintKeyLongest(items.map(({ item, question }) => ({ ...item, path: `text/${question.id}` })));
  return [
    ...pack.questions.flatMap((question) => lintQuestion(pack, question)),
    ...longest.map((finding) =>
      inPack(finding, { question: finding.path.replace(/^text\//, "").split(".")[0] ?? "", lang: null }, ""),
    ),
  ];
}

/** Whether it can be asked: errors are in its way, warnings are not. */
export const isFinished = (findings: readonly PackFinding[]): boolean =>
  findings.every(({ severity }) => severity !== "error");

/** With the questions alone that can be asked. */
export const finished = (pack: Pack): Pack => ({
  ...pack,
  questions: pack.questions.filter((question) => isFinished(lintQuestion(pack, question))),
});
