/** A pack as one file: written as `docs/packs.md` shows, and read from whoever wrote it. */
import type { ContentProblem } from "../../content/content-problem.ts";
import { readPack } from "../../content/pack/parse-pack.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { DeskView } from "../desk-view.ts";
import { dayOf } from "../parts/day-of.ts";
import { nameOf } from "./editor.ts";
import { withoutUnused } from "./together.ts";

/** Bytes: the most questions with the most pictures are well within. */
export const MOST_PACK_BYTES = 100_000_000;

export type PackFileFault = "empty" | "not-json" | "no-pack" | "newer" | "desk";
export type ReadFile =
  | { readonly ok: true; readonly pack: Pack; readonly problems: readonly ContentProblem[] }
  | { readonly ok: false; readonly fault: PackFileFault; readonly problems: readonly ContentProblem[] };

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null; // cut off, or something else: told as no JSON
  }
}

/** A file of the whole desk is opened somewhere else. */
const isDesk = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "app") && Object.hasOwn(value, "format");

/** Never throws, whatever the text. */
export function readPackFile(text: string): ReadFile {
  const fails = (fault: PackFileFault, problems: readonly ContentProblem[] = []): ReadFile => ({
    ok: false,
    fault,
    problems,
  });
  // Editors of Windows begin a file with a mark that JSON does not know.
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return fails("empty");
  const json = parsed(plain);
  if (json === null) return fails("not-json");
  if (isDesk(json.value)) return fails("desk");
  const { pack, isNewer, problems } = readPack(json.value);
  if (pack !== null) return { ok: true, pack, problems };
  return isNewer ? fails("newer") : fails("no-pack", problems);
}

/** `schema`: the address at which editors find the schema. */
export const packFileText = (pack: Pack, schema: string): string =>
  `${JSON.stringify({ $schema: schema, ...withoutUnused(pack) }, null, 2)}\n`;

/** What can stand in the name of a file everywhere. */
const forFile = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");

export function savePackFile({ t, download, now }: DeskView, pack: Pack): void {
  const schema = new URL("schema/pack.json", document.baseURI).href;
  download(`pack-${forFile(nameOf(pack, t))}-${dayOf(now())}.json`, packFileText(pack, schema));
}
