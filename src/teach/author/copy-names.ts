/** What a copy is called: the same in every language, with the next free number. */
import type { Pack } from "../../domain/pack/pack.ts";

type Names = Pack["name"];

/** "Rivers (2)" of "Rivers", "Rivers (3)" of "Rivers (2)". */
const numbered = (name: string, number: number, most: number): string => {
  const mark = ` (${number})`;
  return (
    name
      .replace(/ \(\d{1,4}\)$/, "")
      .slice(0, most - mark.length)
      .toWellFormed() + mark
  );
};

/** `most`: characters of a name. */
export function copyNames(names: Names, taken: readonly Names[], most: number): Names {
  const all = new Set(taken.flatMap((one) => Object.values(one)));
  const at = (number: number): Names =>
    Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, numbered(name, number, most)]));
  // One of so many is free.
  for (let number = 2; number <= all.size + 2; number++)
    if (Object.values(at(number)).every((name) => !all.has(name))) return at(number);
  return names;
}
