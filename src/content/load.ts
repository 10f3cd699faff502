/** Fetches what the build has laid beside the page: a stop's level joined with its words, and the interface's words. */
import type { Content } from "../domain/level-text.ts";
import { checksum } from "../domain/fnv.ts";
import { WHOLE_FILE, type ContentProblem } from "./content-problem.ts";

export type LoadFault =
  | { readonly code: "offline" }
  | { readonly code: "not-found" }
  | { readonly code: "level-broken"; readonly file: string; readonly problems: readonly ContentProblem[] };
export type Loaded<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: LoadFault };

/** The page's preload links name the same addresses: keep the two alike (`index.html`). */
export const contentUrl = (stop: string, lang: string, version: string): string =>
  `data/${stop}.${lang}.json?v=${version}`;
export const messagesUrl = (lang: string, version: string): string => `data/ui.${lang}.json?v=${version}`;

/** As an author knows it: without the version that keeps caches honest. */
const fileOf = (url: string): string => url.replace(/\?.*/, "");

export async function loadJson(url: string): Promise<Loaded<unknown>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, fault: { code: response.status === 404 ? "not-found" : "offline" } };
    return { ok: true, value: await response.json() };
  } catch (error) {
    // A school's login page in place of the file is no JSON; everything else is the network.
    const problems = [{ path: WHOLE_FILE, code: "schema", detail: String(error) }];
    const broken = { code: "level-broken", file: fileOf(url), problems } as const;
    return { ok: false, fault: error instanceof SyntaxError ? broken : { code: "offline" } };
  }
}

/** Whether the build's parser has passed exactly this: its sum was put in then. */
function isSealed(raw: unknown): raw is Content {
  if (typeof raw !== "object" || raw === null || !("sum" in raw) || !("level" in raw) || !("text" in raw)) return false;
  return checksum(JSON.stringify([raw.level, raw.text])) === raw.sum;
}

/** What the build has not sealed goes through the whole parser, which is fetched for it. */
export async function loadContent(stop: string, lang: string, version: string): Promise<Loaded<Content>> {
  const url = contentUrl(stop, lang, version);
  const raw = await loadJson(url);
  if (!raw.ok) return raw;
  const broken = (problems: readonly ContentProblem[]): Loaded<Content> => ({
    ok: false,
    fault: { code: "level-broken", file: fileOf(url), problems },
  });
  if (isSealed(raw.value)) return { ok: true, value: raw.value };
  const { parseContent } = await import("./parse-level.ts");
  const parsed = parseContent(raw.value);
  if (!parsed.ok) return broken(parsed.problems);
  const { id } = parsed.value.level;
  return id === stop ? parsed : broken([{ path: "id", code: "wrong-stop", detail: id }]);
}
