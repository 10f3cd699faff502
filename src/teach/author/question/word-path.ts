/** A place among the words of a question in one language, as the linter names it: `prompt`, `choices.a`, `hints[0]`. */
import { NO_TEXT, PACK_LANGS, type PackLang, type PackQuestion, type PackText } from "../../../domain/pack/pack.ts";

type Line = "title" | "prompt" | "unit" | "explanation" | "alt";
type Dictionary = "choices" | "reasons";
export type WordPath = Line | `hints[${0 | 1}]` | `${Dictionary}.${string}`;

/** Characters, as the schema of packs has them. */
const MOST: Readonly<Partial<Record<WordPath, number>>> = { title: 200, unit: 60, alt: 500 };
export const mostOf = (path: WordPath): number => MOST[path] ?? 2000;

const isLine = (path: WordPath): path is Line => path in NO_TEXT;
const hintAt = (path: WordPath): 0 | 1 | null => (path === "hints[0]" ? 0 : path === "hints[1]" ? 1 : null);
function split(path: WordPath): readonly [Dictionary, string] {
  const dot = path.indexOf(".");
  return [path.startsWith("choices") ? "choices" : "reasons", path.slice(dot + 1)];
}

/** Empty where nothing was written. */
export function wordsAt(text: PackText | undefined, path: WordPath): string {
  if (text === undefined) return "";
  if (isLine(path)) return text[path];
  const hint = hintAt(path);
  if (hint !== null) return text.hints[hint] ?? "";
  const [dictionary, id] = split(path);
  return Object.hasOwn(text[dictionary], id) ? (text[dictionary][id] ?? "") : "";
}

const without = (all: Readonly<Record<string, string>>, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)));

function written(text: PackText, path: WordPath, words: string): PackText {
  if (isLine(path)) return { ...text, [path]: words };
  const hint = hintAt(path);
  if (hint !== null) {
    const [first, second] = [0, 1].map((at) => (at === hint ? words : (text.hints[at] ?? "")));
    return { ...text, hints: second ? [first ?? "", second] : first ? [first] : [] };
  }
  const [dictionary, id] = split(path);
  const others = text[dictionary];
  return { ...text, [dictionary]: words === "" ? without(others, [id]) : { ...others, [id]: words } };
}

const isEmpty = ({ hints, choices, reasons, ...lines }: PackText): boolean =>
  hints.length === 0 &&
  Object.keys(choices).length === 0 &&
  Object.keys(reasons).length === 0 &&
  Object.values(lines).every((line) => line === "");

/** Languages in which nothing stands are no languages of the question; one is left, for it must be written in some. */
function texts(all: PackQuestion["text"], next: PackLang): PackQuestion["text"] {
  const kept = PACK_LANGS.filter((lang) => all[lang] !== undefined && !isEmpty(all[lang]));
  return Object.fromEntries((kept.length === 0 ? [next] : kept).map((lang) => [lang, all[lang]]));
}

/** The question that says `words` there. */
export function withWords<Own extends PackQuestion>(own: Own, lang: PackLang, path: WordPath, words: string): Own {
  const text = written(own.text[lang] ?? NO_TEXT, path, words);
  return { ...own, text: texts({ ...own.text, [lang]: text }, lang) };
}

/** The question without what was said of these ids in any language. */
export function withoutWordsOf<Own extends PackQuestion>(own: Own, ids: readonly string[]): Own {
  const text = Object.fromEntries(
    Object.entries(own.text).map(([lang, one]) => [
      lang,
      { ...one, choices: without(one.choices, ids), reasons: without(one.reasons, ids) },
    ]),
  );
  return { ...own, text };
}
