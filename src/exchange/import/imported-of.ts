import {
  MOST_REMARKS,
  type Imported,
  type ImportRemark,
  type Parsed,
  type RemarkCode,
  type Repair,
  type Spot,
} from "./imported.ts";
import { cut } from "./collect.ts";
import { MOST_TITLE } from "./limits.ts";
import { withoutHiddenWords } from "./text/imported-words.ts";

/** A warning about a file, or about a question that came in. */
export const warningOf = (
  code: RemarkCode,
  at: Spot,
  detail: string,
  question: string | null = null,
): ImportRemark => ({
  code,
  severity: "warning",
  at,
  detail,
  question,
  repair: null,
});

const cleanRepair = (repair: Repair | null): Repair | null =>
  repair === null || repair.do === "replace-text"
    ? repair
    : { ...repair, question: withoutHiddenWords(repair.question) };
const cleanRemark = (remark: ImportRemark): ImportRemark => ({ ...remark, repair: cleanRepair(remark.repair) });

/** What an importer gave and what is known of the file, in one; nothing hidden is left in words. */
export function importedOf(
  { title, questions, images = {}, remarks }: Parsed,
  about: Pick<Imported, "format" | "encoding" | "lang">,
): Imported {
  const seen = questions.map(({ at, question }) => ({ at, question: withoutHiddenWords(question) }));
  const hidden = seen.findIndex(({ question }, at) => question !== questions[at]?.question);
  const isTold = remarks.some(({ code }) => code === "bidi-removed");
  const first = seen[hidden];
  const all =
    first === undefined || isTold ? remarks : [warningOf("bidi-removed", first.at, "", first.question.id), ...remarks];
  return {
    ...about,
    title: cut(title, MOST_TITLE),
    questions: seen,
    images,
    remarks: all.slice(0, MOST_REMARKS).map(cleanRemark),
    more: Math.max(0, all.length - MOST_REMARKS),
  };
}
