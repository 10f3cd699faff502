import { plainText } from "./plain-text.ts";

/** Characters; the rules are Excel's. */
const MOST_CHARACTERS = 31;
/** For a name of which nothing is left. */
const NAMELESS = "Table";
/** Excel keeps this one for itself. */
const TAKEN = "history";

/** Never through the middle of a character of two. */
const cut = (name: string, most: number): string => plainText(name.slice(0, most)).trim();

function soundName(name: string): string {
  const sound = plainText(name)
    .replace(/[\s[\]:*?/\\]+/g, " ")
    .replace(/^[\s']+/, "");
  const short = cut(sound, MOST_CHARACTERS).replace(/[\s']+$/, "");
  return short === "" ? NAMELESS : short;
}

/** Names that Excel takes for sheets, in the same order: "Results", "Results (2)". Case does not tell two apart. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set([TAKEN]);
  return names.map((given) => {
    const name = soundName(given);
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      unique = cut(name, MOST_CHARACTERS - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
