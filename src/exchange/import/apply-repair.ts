import { importText } from "./import-text.ts";
import type { Import, Imported, ImportRemark } from "./imported.ts";

/** Of the bytes: reading the text again does not tell them again. */
const OF_BYTES: readonly ImportRemark["code"][] = ["encoding-guessed", "letters-lost", "bidi-removed"];

/** The remark may have crossed to a worker and back. */
const areSame = (one: ImportRemark, other: ImportRemark): boolean =>
  one === other ||
  (one.code === other.code &&
    one.at.row === other.at.row &&
    one.at.column === other.at.column &&
    one.detail === other.detail &&
    one.question === other.question);

/** Without this one; another repair of the same question would take back what this one does. */
function otherRemarks(remarks: readonly ImportRemark[], done: ImportRemark, id: string): readonly ImportRemark[] {
  const at = remarks.findIndex((one) => areSame(one, done));
  return remarks
    .filter((_, index) => index !== at)
    .map((one) =>
      one.repair !== null && one.repair.do !== "replace-text" && one.repair.question.id === id
        ? { ...one, repair: null }
        : one,
    );
}

/**
 * Does what the remark offers. `source`: as the import gave it; where there is none, a repair of text changes nothing. A
 * repair of text reads it all again, so that remarks and ids may be others than before.
 */
export function applyRepair(source: string | null, imported: Imported, remark: ImportRemark): Import {
  const { repair } = remark;
  const { format, lang, encoding, questions, remarks } = imported;
  const unchanged: Import = { ok: true, imported, source };
  if (repair === null || (repair.do === "replace-text" && source === null)) return unchanged;
  if (repair.do === "replace-text") {
    const written = source ?? "";
    return importText(written.slice(0, repair.from) + repair.text + written.slice(repair.to), {
      format,
      lang,
      ...(encoding === null ? {} : { encoding }),
      remarks: remarks.filter(({ code, question }) => question === null && OF_BYTES.includes(code)),
    });
  }
  const { question } = repair;
  const left = otherRemarks(remarks, remark, question.id);
  const place = questions.findIndex((one) => one.question.id === question.id);
  if (place >= 0) {
    const replaced = questions.with(place, { at: questions[place]?.at ?? remark.at, question });
    return { ok: true, imported: { ...imported, questions: replaced, remarks: left }, source };
  }
  if (repair.do === "replace-question") return unchanged;
  const { row, column } = remark.at;
  const before = questions.findLastIndex(({ at }) => at.row < row || (at.row === row && at.column <= column));
  const added = questions.toSpliced(before + 1, 0, { at: remark.at, question });
  return { ok: true, imported: { ...imported, questions: added, remarks: left }, source };
}
