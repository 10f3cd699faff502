import { existsSync, readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../levels/", import.meta.url);

export interface Fact {
  readonly id: string;
  readonly paragraph: string;
  readonly evidence: readonly string[];
}

/** `levels/facts.tsv`: id, para, stop, topic, evidence (terms joined by "|"), fact. */
export function readFacts(): Map<string, Fact> {
  const [, ...rows] = readFileSync(new URL("facts.tsv", folder), "utf8").trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [id = "", paragraph = "", , , evidence = ""] = row.split("\t");
      return [id, { id, paragraph, evidence: evidence.split("|") }];
    }),
  );
}

export const stopFolders = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/level.json`, folder)))
    .map((entry) => entry.name);

export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
