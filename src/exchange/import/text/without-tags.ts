/** HTML as words: what only laid them out is gone, and what said something is told. */

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]{0,15})(?<rest>[^<>]*)>/gi;
/** Of these everything inside goes too. */
const SKIPPED = ["script", "style", "head", "template", "object", "svg", "math", "iframe", "video", "audio", "select"];
const BREAKS = new Set("br p div li ul ol dl dt dd tr table hr h1 h2 h3 h4 h5 h6 pre blockquote section".split(" "));
const PLAIN = new Set([
  ...BREAKS,
  ..."html body title meta link a b i u s em strong span font small big tt code center label sub sup td th thead tbody tfoot".split(
    " ",
  ),
  ..."caption nobr wbr abbr cite q mark strike del ins img input button form var kbd samp colgroup col".split(" "),
]);
const LOSSY = new Set(["a", "img", "table", "input", "button", "form", "del", "s", "strike", ...SKIPPED]);
const UPPER = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
const LOWER = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";
const SMALL = "0123456789+-=()ni";

/** `<!-- … -->`, and what browsers take for it; gone through once, however many open. */
function withoutComments(html: string): string {
  if (!html.includes("<!")) return html;
  let out = "";
  let at = 0;
  for (;;) {
    const start = html.indexOf("<!", at);
    if (start < 0) return out + html.slice(at);
    const isComment = html.startsWith("<!--", start);
    const end = html.indexOf(isComment ? "-->" : ">", start + 2);
    if (end < 0) return out + html.slice(at);
    out += html.slice(at, start);
    at = end + (isComment ? 3 : 1);
  }
}

/** Small letters, where there are such for all of them. */
function raised(words: string, letters: string): string | null {
  const all = words.trim().replaceAll("\u2212", "-").split("");
  return all.length > 0 && all.every((letter) => SMALL.includes(letter))
    ? all.map((letter) => letters[SMALL.indexOf(letter)] ?? letter).join("")
    : null;
}
/** An attribute has a value: "a <b and c> d" is no tag. */
const isTag = (name: string, rest: string): boolean =>
  (PLAIN.has(name) || SKIPPED.includes(name)) && (/^[\s/]*$/.test(rest) || (/^[\s/]/.test(rest) && rest.includes("=")));

interface Open {
  readonly name: "sub" | "sup";
  readonly from: number;
}

/** Entities are left as they are. */
export function withoutTags(html: string): { readonly text: string; readonly isLossy: boolean } {
  if (!html.includes("<")) return { text: html, isLossy: false };
  const source = withoutComments(html);
  const out: string[] = [];
  let isLossy = false;
  let at = 0;
  let skipped: string | null = null;
  let small: Open | null = null;
  for (const match of source.matchAll(TAG)) {
    const { end, name: written, rest = "" } = match.groups ?? {};
    const name = (written ?? "").toLowerCase();
    const isEnd = end === "/";
    if (!isTag(name, rest)) continue;
    if (skipped === null) out.push(source.slice(at, match.index));
    at = match.index + match[0].length;
    if (skipped !== null) {
      if (isEnd && name === skipped) skipped = null;
      continue;
    }
    if (LOSSY.has(name)) isLossy = true;
    if (!isEnd && SKIPPED.includes(name) && !rest.endsWith("/")) skipped = name;
    if (BREAKS.has(name)) out.push("\n");
    if (name === "td" || name === "th") out.push(" ");
    if (!isEnd && (name === "sub" || name === "sup")) small = { name, from: out.length };
    if (isEnd && name === small?.name) {
      const words = out.splice(small.from).join("");
      const letters = raised(words, name === "sup" ? UPPER : LOWER);
      if (letters === null) isLossy = true;
      out.push(letters ?? words);
      small = null;
    }
  }
  if (skipped === null) out.push(source.slice(at));
  return { text: out.join(""), isLossy };
}
