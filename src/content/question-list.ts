/** All questions of the road, each with its stop and topic: the build joins them into one small file. */
import * as v from "valibot";
import type { ListedQuestion } from "../domain/memory/journal.ts";
import { TOPICS } from "../domain/question-base.ts";
import { loadJson, type Loaded } from "./load.ts";

const schema = v.array(v.object({ id: v.string(), stop: v.string(), topic: v.picklist(TOPICS) }));

export async function loadQuestionList(version: string): Promise<Loaded<readonly ListedQuestion[]>> {
  const file = "data/questions.json";
  const raw = await loadJson(`${file}?v=${version}`);
  if (!raw.ok) return raw;
  const parsed = v.safeParse(schema, raw.value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, fault: { code: "level-broken", file, problems: [] } };
}
