import { existsSync, readFileSync, readdirSync } from "node:fs";
import { BEFORE_AFTER } from "../../src/domain/off-road.ts";

const folder = new URL("../../levels/", import.meta.url);

export interface Fact {
  readonly id: string;
  readonly paragraph: string;
  readonly stop: string;
  readonly evidence: readonly string[];
}

/** `levels/facts.tsv`: id, para, stop, topic, evidence (terms joined by "|"), fact. */
export function readFacts(): Map<string, Fact> {
  const [, ...rows] = readFileSync(new URL("facts.tsv", folder), "utf8").trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [id = "", paragraph = "", stop = "", , evidence = ""] = row.split("\t");
      return [id, { id, paragraph, stop, evidence: evidence.split("|") }];
    }),
  );
}

/** Stops, and the questions before and after the journey. */
export const levelFolders = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/level.json`, folder)))
    .map((entry) => entry.name);

export const stopFolders = (): string[] => levelFolders().filter((name) => name !== BEFORE_AFTER);

export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
