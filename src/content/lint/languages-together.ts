/** Holds the languages of a level against each other, string by string, on the files as they are. */
import { figureName, placeholdersIn, withFigures, type Figures } from "../figures.ts";
import { figuresIn } from "./figures.ts";
import { error, type Finding, type Place } from "./finding.ts";
import { textFile, type RawLevel } from "./lint-input.ts";
import { strings } from "./strings.ts";

/**
 * The names in a string, each once: a language may set a date in parts. Only Chinese writes months as numbers, others
 * as words that bend.
 */
const namesIn = (text: string): string[] => [
  ...new Set(
    placeholdersIn(text)
      .filter((placeholder) => !placeholder.endsWith(".month"))
      .map(figureName)
      .toSorted(),
  ),
];

interface Odd<Value> {
  readonly lang: string;
  readonly found: Value;
  readonly elsewhere: Value;
  readonly languages: readonly string[];
}
/** Who differs from the rest: from most languages, and where there is no most, from the first of them. */
function oddOnes<Value>(values: readonly (readonly [lang: string, value: Value])[]): Odd<Value>[] {
  const alike = (value: Value) => values.filter(([, other]) => JSON.stringify(other) === JSON.stringify(value));
  const [rest] = values.map(([, value]) => alike(value)).toSorted((a, b) => b.length - a.length);
  if (rest === undefined || rest.length === values.length) return [];
  const languages = rest.map(([lang]) => lang);
  const elsewhere = rest[0]![1]; // who is alike is at least itself
  return values
    .filter(([lang]) => !languages.includes(lang))
    .map(([lang, found]) => ({ lang, found, elsewhere, languages }));
}

/** The texts of `languages` that are there: keys too few or too many, other placeholders, other figures. */
export function lintLanguagesTogether(
  { stop, texts }: RawLevel,
  figures: Figures,
  languages: readonly string[],
): Finding[] {
  const read = languages.flatMap((lang) =>
    texts[lang] === undefined ? [] : [[lang, new Map(strings(texts[lang]))] as const],
  );
  const paths = new Set(read.flatMap(([, words]) => [...words.keys()]));
  paths.delete("lang");
  const hint = { code: "compare-languages" } as const;
  return [...paths].flatMap((path) => {
    const place = (lang: string): Place => ({ file: textFile(stop, lang), path });
    const written = read.flatMap(([lang, words]) => {
      const text = words.get(path);
      return text === undefined ? [] : [[lang, text] as const];
    });
    const presence = oddOnes(read.map(([lang, words]) => [lang, words.has(path)] as const));
    const placeholders = oddOnes(written.map(([lang, text]) => [lang, namesIn(text)] as const));
    const stated = oddOnes(
      written.map(([lang, text]) => [lang, figuresIn(withFigures(text, figures, lang), lang)] as const),
    );
    return [
      ...presence.map(({ lang, found, languages: others }) =>
        error(
          place(lang),
          "keys-apart",
          { code: found ? "has-what-others-lack" : "lacks-what-others-have", languages: others },
          hint,
        ),
      ),
      ...placeholders.map(({ lang, ...odd }) =>
        error(place(lang), "placeholders-apart", { code: "differs-from-others", ...odd }, hint),
      ),
      ...stated.map(({ lang, ...odd }) =>
        error(place(lang), "figures-apart", { code: "differs-from-others", ...odd }, hint),
      ),
    ];
  });
}
