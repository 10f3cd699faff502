/** Holds facts, paragraphs and evidence against the table of facts. */
import type { Source } from "../../domain/question-base.ts";
import type { Question } from "../../domain/question.ts";
import { error, type Finding } from "./finding.ts";
import { levelFile, type Fact, type ReadLevel } from "./lint-input.ts";

const LETTERS: Readonly<Record<Source["article"], string>> = { ties: "T", green: "G" };

function articleFits({ article, paragraph }: Source, file: string, path: string): Finding[] {
  if (paragraph.startsWith(LETTERS[article])) return [];
  const reason = { code: "paragraph-of-other-article", article, paragraph } as const;
  return [error({ file, path: `${path}.paragraph` }, "wrong-article", reason, { code: "take-from-facts" })];
}

/** Each term must prove one of these facts, in its own paragraph. */
function evidenceFits({ paragraph, evidence }: Source, facts: readonly Fact[], file: string, path: string): Finding[] {
  const known = facts.filter((fact) => fact.paragraph === paragraph).flatMap((fact) => fact.evidence);
  return evidence
    .filter((term) => !known.includes(term))
    .map((term) =>
      error(
        { file, path: `${path}.evidence` },
        "foreign-evidence",
        { code: "evidence-of-no-fact", term, known },
        { code: "copy-evidence" },
      ),
    );
}

function factsOf(question: Question, table: ReadonlyMap<string, Fact>, file: string, path: string): Finding[] {
  return question.facts.flatMap((id) => {
    const place = { file, path: `${path}.facts` };
    const fact = table.get(id);
    if (fact === undefined)
      return [error(place, "unknown-fact", { code: "no-such-fact", fact: id }, { code: "take-from-facts" })];
    const { paragraph } = fact;
    if (question.sources.some((source) => source.paragraph === paragraph)) return [];
    const reason = { code: "paragraph-unnamed", fact: id, paragraph } as const;
    return [
      error({ file, path: `${path}.sources` }, "missing-paragraph", reason, { code: "name-paragraph", paragraph }),
    ];
  });
}

/** Without a table only article and paragraph are held together. */
export function lintSources({ stop, level }: ReadLevel, facts: readonly Fact[] | undefined): Finding[] {
  const file = levelFile(stop);
  const table = new Map((facts ?? []).map((fact) => [fact.id, fact]));
  const sourcesOf = (sources: readonly Source[], proven: readonly Fact[], path: string): Finding[] =>
    sources.flatMap((source, at) => [
      ...articleFits(source, file, `${path}.sources[${at}]`),
      ...(facts === undefined ? [] : evidenceFits(source, proven, file, `${path}.sources[${at}]`)),
    ]);
  return [
    ...level.questions.flatMap((question, at) => {
      const path = `questions[${at}]`;
      const own = question.facts.flatMap((id) => table.get(id) ?? []);
      return [
        ...(facts === undefined ? [] : factsOf(question, table, file, path)),
        ...sourcesOf(question.sources, own, path),
      ];
    }),
    // A page of the guidebook may draw on any fact of the paragraph that it names.
    ...(level.guidebook ?? []).flatMap((page, at) => sourcesOf(page.sources, facts ?? [], `guidebook[${at}]`)),
  ];
}
