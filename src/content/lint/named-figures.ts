/** Figures stand once in the level, by name: none that no text names, none of two values, none typed into texts of several languages. */
import { figureName, PLACEHOLDER, placeholdersIn, type Figure } from "../figures.ts";
import { error, warning, type Finding } from "./finding.ts";
import { levelFile, textFile, type RawLevel, type ReadLevel } from "./lint-input.ts";
import { strings } from "./strings.ts";

const place = (stop: string, name: string) => ({ file: levelFile(stop), path: `figures.${name}` });

export function lintUnusedFigures({ stop, texts }: RawLevel, { figures }: ReadLevel): Finding[] {
  const named = new Set(
    Object.values(texts).flatMap((text) => strings(text).flatMap(([, words]) => placeholdersIn(words).map(figureName))),
  );
  return Object.keys(figures)
    .filter((name) => !named.has(name))
    .map((name) =>
      error(place(stop, name), "unused-figure", { code: "figure-unnamed", name }, { code: "remove-text" }),
    );
}

/** The same name means the same figure, whatever the stop. */
export function lintFigureValues(levels: readonly ReadLevel[]): Finding[] {
  const known = new Map<string, { readonly figure: Figure; readonly stop: string }>();
  return levels.flatMap(({ stop, figures }) =>
    Object.entries(figures).flatMap(([name, figure]) => {
      const other = known.get(name);
      if (other === undefined) known.set(name, { figure, stop });
      if (other === undefined || other.figure === figure) return [];
      const reason = {
        code: "differs-from-others",
        found: [figure],
        elsewhere: [other.figure],
        languages: [other.stop],
      } as const;
      return [error(place(stop, name), "figure-differs", reason, { code: "rename" })];
    }),
  );
}

/** "3D" is a name and no figure. */
const TYPED = /(?<![\p{L}\d])\d[\d.,\u00A0\u202F]*(?!\p{Lu})/u;

export function lintTypedFigures({ stop, texts }: RawLevel, languages: readonly string[]): Finding[] {
  const there = languages.filter((lang) => texts[lang] !== undefined);
  if (there.length < 2) return [];
  return there.flatMap((lang) =>
    strings(texts[lang]).flatMap(([path, words]) => {
      const typed = TYPED.exec(words.replace(PLACEHOLDER, " "))?.[0];
      if (typed === undefined) return [];
      return [
        warning(
          { file: textFile(stop, lang), path },
          "typed-figure",
          { code: "says", words: typed },
          { code: "name-figure" },
        ),
      ];
    }),
  );
}
