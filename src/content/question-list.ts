/** All questions of the road, each with its stop, number and kind: the build joins them into one small file. */
import * as v from "valibot";
import type { BankQuestion } from "../domain/assignment/assignment.ts";
import { TOPICS } from "../domain/question-base.ts";
import { KINDS } from "../kinds/rules.ts";
import { loadJson, type Loaded } from "./load.ts";

const schema = v.array(
  v.object({
    id: v.string(),
    number: v.number(),
    stop: v.string(),
    topic: v.picklist(TOPICS),
    kind: v.picklist(KINDS),
    difficulty: v.picklist([1, 2, 3]),
  }),
);

export async function loadQuestionList(version: string): Promise<Loaded<readonly BankQuestion[]>> {
  const file = "data/questions.json";
  const raw = await loadJson(`${file}?v=${version}`);
  if (!raw.ok) return raw;
  const parsed = v.safeParse(schema, raw.value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, fault: { code: "level-broken", file, problems: [] } };
}
