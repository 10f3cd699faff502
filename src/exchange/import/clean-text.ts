/** Everything that comes in is words: no markup, nothing unseen. */
import { withoutHidden } from "./text/hidden-letters.ts";
import { withoutEntities } from "./text/html-entities.ts";
import { withoutTags } from "./text/without-tags.ts";

/** `moodle`: lines break where they are written, and tags of HTML may stand among them. */
export type TextFormat = "html" | "moodle" | "markdown" | "plain";

const LINK = /(!?)\[([^[\]\n]{0,300})\]\([^()\s]{1,1000}\)/g;
const STRESS = /(?<![\p{L}\p{N}*_\\])(\*\*\*|\*\*|__)(?=\S)([^*_\n]{1,1000})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`\n]{1,1000})`/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

function withoutMarkdown(source: string): { readonly text: string; readonly isLossy: boolean } {
  let isLossy = false;
  const text = source
    .replace(LINK, (_, picture: string, words: string) => {
      isLossy = true;
      return picture === "" ? words : "";
    })
    .replace(STRESS, "$2")
    .replace(CODE, "$1")
    .replace(ESCAPED, "$1");
  return { text, isLossy };
}
/** Lines are trimmed, and of empty ones at most one stays between others. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00A0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** `isLossy`: something that had a meaning is gone, a picture, a table, a link. */
export function plainText(raw: string, format: TextFormat): { readonly text: string; readonly isLossy: boolean } {
  const seen = withoutHidden(raw).text;
  if (format === "plain") return { text: seen, isLossy: false };
  if (format === "markdown") {
    const { text, isLossy } = withoutMarkdown(seen);
    return { text: tidy(text), isLossy };
  }
  const { text, isLossy } = withoutTags(format === "html" ? seen.replace(/\n+/g, " ") : seen);
  const words = withoutHidden(withoutEntities(text)).text;
  return { text: tidy(words), isLossy };
}
