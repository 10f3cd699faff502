import * as v from "valibot";
import type { Content } from "../domain/level-text.ts";
import { checkLevel } from "./check-level.ts";
import { fillFigures } from "./figures.ts";
import { WHOLE_FILE, type ContentProblem } from "./content-problem.ts";
import { levelSchema, levelTextSchema } from "./level-schema.ts";

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly ContentProblem[] };

const told = (issues: readonly v.BaseIssue<unknown>[], prefix: string): ContentProblem[] =>
  issues.map((issue) => ({
    path: [prefix, v.getDotPath(issue)].filter(Boolean).join(".") || WHOLE_FILE,
    code: "schema",
    detail: issue.message,
  }));

/** Parses `{ level, text }` and sets the figures into the words; the author hears every problem at once. */
export function parseContent(raw: unknown): Parsed<Content> {
  const both = v.safeParse(v.object({ level: v.unknown(), text: v.unknown() }), raw);
  if (!both.success) return { ok: false, problems: told(both.issues, "") };
  const level = v.safeParse(levelSchema, both.output.level);
  const text = v.safeParse(levelTextSchema, both.output.text);
  const problems = [...told(level.issues ?? [], ""), ...told(text.issues ?? [], "text")];
  if (!level.success || !text.success) return { ok: false, problems };
  const { figures, ...rest } = level.output;
  const value = { level: rest, text: fillFigures(text.output, figures) };
  const faults = checkLevel(value.level, value.text);
  return faults.length === 0 ? { ok: true, value } : { ok: false, problems: faults };
}
