/** What came in, short enough to be read in a test. */
import { expect } from "vitest";
import * as v from "valibot";
import { packQuestionSchema } from "../../../src/content/pack/pack-schema.ts";
import type { PackQuestion } from "../../../src/domain/pack/pack.ts";
import type { Import, Imported, ImportRemark, Parsed } from "../../../src/exchange/import/imported.ts";
import { applyRepairs } from "../../../src/exchange/import/apply-repair.ts";

/** Words of a question, with a star before what is right. */
export function briefly(question: PackQuestion): string {
  const [words] = Object.values(question.text);
  const said = (id: string): string => words?.choices[id] ?? "";
  const { prompt = "" } = words ?? {};
  switch (question.kind) {
    case "choice":
      return `${prompt} | ${question.choices.map((id) => `${question.answer.includes(id) ? "*" : ""}${said(id)}`).join(" | ")}`;
    case "true-false":
      return `${prompt} | ${question.answer}`;
    case "numeric":
      return `${prompt} | ${question.value}±${question.tolerance}`;
    case "fill-in":
      return `${prompt} | ${Object.values(question.accepted).flat().join(" / ")}`;
    case "matching":
      return `${prompt} | ${question.pairs.map(([left, right]) => `${said(left)}→${said(right)}`).join(" | ")}`;
    case "sequencing":
      return `${prompt} | ${question.items.map(said).join(" > ")}`;
    default:
      return `${prompt} | ${question.kind}`;
  }
}
export const questionsOf = ({ questions }: Parsed): readonly string[] =>
  questions.map(({ question }) => briefly(question));
export const wordsOf = ({ questions }: Parsed, at = 0) => Object.values(questions[at]?.question.text ?? {})[0];
/** "warning no-blank-line 2:1". */
export const remarksOf = ({ remarks }: Parsed): readonly string[] =>
  remarks.map(({ severity, code, at }) => `${severity} ${code} ${at.row}:${at.column}`);

export function whole(read: Import): Imported {
  expect(read.ok).toBe(true);
  if (!read.ok) throw new Error(read.fault);
  return read.imported;
}
/** What must be so, whatever was read. */
export function expectSound({ questions, remarks }: Parsed): void {
  const ids = new Set<string>();
  for (const { at, question } of questions) {
    expect(v.safeParse(packQuestionSchema, question).issues).toBeUndefined();
    expect(JSON.stringify(question)).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/);
    expect(ids.has(question.id)).toBe(false);
    ids.add(question.id);
    expect(Math.min(at.row, at.column)).toBeGreaterThan(0);
  }
  for (const { question, at, detail } of remarks) {
    if (question !== null) expect(ids.has(question)).toBe(true);
    expect(Math.min(at.row, at.column)).toBeGreaterThan(0);
    expect(detail.length).toBeLessThanOrEqual(80);
  }
}
const same = (one: ImportRemark) => `${one.code} ${one.at.row}:${one.at.column} ${one.detail}`;

/** After each repair by itself its remark is told no more. Gives how many there were. */
export function expectRepairs(source: string | null, imported: Imported): number {
  const repairs = imported.remarks.filter(({ repair }) => repair !== null);
  for (const remark of repairs) {
    const after = applyRepairs(source, imported, [remark]);
    const left = after.ok ? after.imported.remarks.map(same) : [];
    const before = imported.remarks.map(same);
    const count = (all: readonly string[]) => all.filter((one) => one === same(remark)).length;
    expect(count(left)).toBeLessThan(count(before));
    if (after.ok) expectSound(after.imported);
  }
  return repairs.length;
}
