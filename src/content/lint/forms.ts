import type { Forms } from "../../kinds/fill-in/rules.ts";
import { error, type Finding } from "./finding.ts";
import { levelFile, type ReadLevel } from "./lint-input.ts";

/** What may be typed stands in the level itself: every language needs its forms there. */
export function lintForms({ stop, level }: ReadLevel, languages: readonly string[]): Finding[] {
  const file = levelFile(stop);
  const lacking = (forms: Forms, path: string): Finding[] =>
    languages
      .filter((lang) => forms[lang] === undefined)
      .map((lang) =>
        error({ file, path }, "missing-language", { code: "language-missing", lang }, { code: "add-language", lang }),
      );
  return level.questions.flatMap((question, at) => {
    if (question.kind !== "fill-in") return [];
    const path = `questions[${at}]`;
    return [
      ...lacking(question.accepted, `${path}.accepted`),
      ...Object.entries(question.mistakes).flatMap(([id, forms]) => lacking(forms, `${path}.mistakes.${id}`)),
    ];
  });
}
