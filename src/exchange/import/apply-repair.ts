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

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
/** The text with these edits; where two overlap, the first one. */
function edited(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    parts.push(source.slice(at, from), text);
    at = to;
  }
  return parts.join("") + source.slice(at);
}
function readAgain(source: string, { format, lang, encoding, remarks }: Imported, edits: readonly Edit[]): Import {
  const known = remarks.filter(({ code, question }) => question === null && OF_BYTES.includes(code));
  return importText(edited(source, edits), {
    format,
    lang,
    ...(encoding === null ? {} : { encoding }),
    remarks: known,
  });
}

function questionRepaired(imported: Imported, remark: ImportRemark): Imported {
  const { repair } = remark;
  const { questions, remarks } = imported;
  if (repair === null || repair.do === "replace-text") return imported;
  const { question } = repair;
  const left = otherRemarks(remarks, remark, question.id);
  const place = questions.findIndex((one) => one.question.id === question.id);
  if (place >= 0) {
    const replaced = questions.with(place, { at: questions[place]?.at ?? remark.at, question });
    return { ...imported, questions: replaced, remarks: left };
  }
  if (repair.do === "replace-question") return imported;
  const { row, column } = remark.at;
  const before = questions.findLastIndex(({ at }) => at.row < row || (at.row === row && at.column <= column));
  return { ...imported, questions: questions.toSpliced(before + 1, 0, { at: remark.at, question }), remarks: left };
}

/**
 * Does what these remarks of one sort offer. `source`: as the import gave it; where there is none, a repair of text changes
 * nothing. A repair of text reads it all again, once, so that remarks and ids may be others than before.
 */
export function applyRepairs(source: string | null, imported: Imported, remarks: readonly ImportRemark[]): Import {
  const edits = remarks.flatMap(({ repair }) => (repair?.do === "replace-text" ? [repair] : []));
  if (source !== null && edits.length > 0) return readAgain(source, imported, edits);
  let now = imported;
  for (const remark of remarks) now = questionRepaired(now, remark);
  return { ok: true, imported: now, source };
}
