import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseContent } from "../../../src/content/parse-level.ts";
import type { Content } from "../../../src/domain/level-text.ts";

export const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), "utf8"));

/** A stop's level and words as the parser makes them of its files; a faulty one stops the build. */
export function readContent(root: string, stop: string, lang: string): Content {
  const folder = join(root, "levels", stop);
  const parsed = parseContent({ level: readJson(folder, "level.json"), text: readJson(folder, `text.${lang}.json`) });
  if (!parsed.ok) throw new Error(`levels/${stop} (${lang}): ${JSON.stringify(parsed.problems, null, 1)}`);
  return parsed.value;
}
