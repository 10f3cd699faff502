/**
 * Lays the game's words beside the page: data/<stop>.<lang>.json joins a level with its text, data/ui.<lang>.json holds
 * the interface, data/questions.json lists all questions. One fetch each, in parallel with the script. `DATA_VERSION` in code and page is a hash of them all.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { checksum } from "../../../src/domain/fnv.ts";
import type { BankQuestion } from "../../../src/domain/assignment/assignment.ts";
import type { Content } from "../../../src/domain/level-text.ts";
import { readContent, readJson } from "./read-content.ts";

/** With the sum by which the game knows that the parser passed it. */
const sealed = ({ level, text }: Content): unknown => ({ level, text, sum: checksum(JSON.stringify([level, text])) });

/** Interface words, folder by folder: the game's, and those of the teacher's desk, which no student fetches. */
const WORDS = {
  ui: ["messages"],
  desk: ["desk", "report", "packs", "author", "import", "print", "round"],
} as const;

type Read = (...path: string[]) => string;

type InLevel = Pick<BankQuestion, "id" | "topic" | "kind" | "difficulty">;

/** Every question of the road, in the order of the road: what the memory is reckoned over, and assignments are made of. */
function questionList(read: Read): readonly BankQuestion[] {
  const { stops } = JSON.parse(read("levels", "route.json")) as { stops: { id: string }[] }; // test/levels holds it to this
  const numbers = JSON.parse(read("levels", "numbers.json")) as Record<string, number>; // as above
  return stops.flatMap(({ id: stop }) => {
    const { questions } = JSON.parse(read("levels", stop, "level.json")) as { questions: InLevel[] }; // checked with its text
    return questions.map(({ id, topic, kind, difficulty }) => {
      const number = numbers[id];
      if (number === undefined) throw new Error(`levels/numbers.json has no number for ${id}`);
      return { id, number, stop, topic, kind, difficulty };
    });
  });
}

function gather(root: string, sealing: boolean): Map<string, string> {
  const files = new Map<string, string>();
  const read: Read = (...path) => readFileSync(join(root, ...path), "utf8");
  for (const entry of readdirSync(join(root, "levels"), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const names = readdirSync(join(root, "levels", entry.name));
    for (const name of names) {
      const lang = /^text\.(.+)\.json$/.exec(name)?.[1];
      if (lang === undefined || !names.includes("level.json")) continue;
      const folder = join(root, "levels", entry.name);
      const joined = sealing
        ? sealed(readContent(root, entry.name, lang))
        : { level: readJson(folder, "level.json"), text: readJson(folder, name) };
      files.set(`data/${entry.name}.${lang}.json`, JSON.stringify(joined));
    }
  }
  files.set("data/questions.json", JSON.stringify(questionList(read)));
  const inFolder = (folder: string, name: string): unknown => JSON.parse(read("src", "i18n", folder, name));
  for (const [part, folders] of Object.entries(WORDS))
    for (const name of readdirSync(join(root, "src", "i18n", folders[0])))
      files.set(
        `data/${part}.${name}`,
        JSON.stringify(Object.assign({}, ...folders.map((one) => inFolder(one, name)))),
      );
  return files;
}

const hashOf = (files: Map<string, string>): string =>
  createHash("sha256")
    .update([...files].flat().join("\n"))
    .digest("hex")
    .slice(0, 10);

export function gameData(): Plugin {
  let root = "";
  return {
    name: "game-data",
    config: (config, { command }) => {
      root = config.root ?? process.cwd();
      return { define: { DATA_VERSION: JSON.stringify(command === "build" ? hashOf(gather(root, true)) : "dev") } };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/\?.*/, "").replace(server.config.base, "").replace(/^\//, "");
        const body = path.startsWith("data/") ? gather(root, false).get(path) : undefined;
        if (body === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(body);
      });
      server.watcher.add(["levels", join("src", "i18n")].map((folder) => join(root, folder)));
    },
    generateBundle() {
      for (const [fileName, source] of gather(root, true)) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: (html, context) =>
      html.replaceAll("DATA_VERSION", context.server ? "dev" : hashOf(gather(root, true))),
  };
}
