/** Reads a pack that somebody else may have written: one broken question does not hide the others, and every problem is told at once. */
import * as v from "valibot";
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import { WHOLE_FILE, type ContentProblem } from "../content-problem.ts";
import { packHead, packQuestionSchema } from "./pack-schema.ts";

export interface ReadPack {
  /** Null where it is no pack at all, or one of a newer game (`newer`). */
  readonly pack: Pack | null;
  readonly isNewer: boolean;
  /** Questions that did not come in, and whatever else does not fit; paths run into the file. */
  readonly problems: readonly ContentProblem[];
}

const dotted = (path: string): string => path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
const told = (issues: readonly v.BaseIssue<unknown>[] | undefined, prefix: string): ContentProblem[] =>
  (issues ?? []).map((issue) => ({
    path: dotted([prefix, v.getDotPath(issue)].filter(Boolean).join(".")) || WHOLE_FILE,
    code: "schema",
    detail: issue.message,
  }));

const partsSchema = v.looseObject({ ...packHead, questions: v.array(v.unknown()) });
const versionSchema = v.looseObject({ pack: v.pipe(v.number(), v.minValue(2)) });

const imageBytes = (images: Pack["images"]): number =>
  Object.values(images).reduce((sum, { data }) => sum + data.length * 0.75, 0);

/** Never throws, whatever the value. */
export function readPack(raw: unknown): ReadPack {
  if (v.is(versionSchema, raw)) return { pack: null, isNewer: true, problems: [] };
  const parts = v.safeParse(partsSchema, raw);
  if (!parts.success) return { pack: null, isNewer: false, problems: told(parts.issues, "") };
  const problems: ContentProblem[] = [];
  const seen = new Set<string>();
  const questions = parts.output.questions.slice(0, MOST_PACK_QUESTIONS).flatMap((one, at): PackQuestion[] => {
    const path = `questions[${at}]`;
    const parsed = v.safeParse(packQuestionSchema, one);
    problems.push(...told(parsed.issues, path));
    if (!parsed.success) return [];
    const { id } = parsed.output;
    if (seen.has(id)) problems.push({ path: `${path}.id`, code: "repeated-id", detail: id });
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [parsed.output] : [];
  });
  const { pack, id, name, stop, images } = parts.output;
  const isHeavy = imageBytes(images) > MOST_IMAGES_BYTES;
  if (isHeavy) problems.push({ path: "images", code: "too-big", detail: String(MOST_IMAGES_BYTES) });
  if (parts.output.questions.length > MOST_PACK_QUESTIONS)
    problems.push({ path: "questions", code: "too-many", detail: String(MOST_PACK_QUESTIONS) });
  return { pack: { pack, id, name, stop, questions, images: isHeavy ? {} : images }, isNewer: false, problems };
}
