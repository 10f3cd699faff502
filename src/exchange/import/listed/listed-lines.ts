/** What each line of a list of questions is, by its looks alone. */
import { plainText } from "../clean-text.ts";
import { linesOf, type Line } from "../text/line-spots.ts";
import { choiceLine, inlineChoices } from "./choice-line.ts";
import { isKeyHeading, labelsOf, type Label } from "./label.ts";

interface Part {
  /** Offset in the source. */
  readonly at: number;
  readonly text: string;
}
export type ListedLine =
  | { readonly kind: "blank" }
  | ({ readonly kind: "text" } & Part)
  | ({ readonly kind: "heading"; readonly level: number; readonly isKey: boolean } & Part)
  | ({ readonly kind: "numbered"; readonly number: number; readonly isNamed: boolean; readonly indent: number } & Part)
  | ({
      readonly kind: "choice";
      readonly letter: string | null;
      readonly isMarked: boolean;
      readonly whole: string;
    } & Part)
  | ({ readonly kind: "label"; readonly label: Label } & Part);

const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|```.*|~~~.*)$/;
const HEADING = /^(?<signs>#{1,6})\s+(?<text>.*)$/;
const NUMBERED =
  /^(?:(?<named>(?:question|q|вопрос|задание|сұрақ|题目?|第)\s{0,3}№?\s{0,3})(?<first>\d{1,4})\s{0,3}(?:题|[.．:：、)）-]|$)|[(（]?(?<second>\d{1,4})(?:[)）、．]|[.](?!\d)|-(?:сұрақ|й вопрос)[.:]?))\s*[.:：、]?\s*/iu;
const SECTION = /^[一二三四五六七八九十]{1,3}[、.．]\s*\S{0,30}题/;
const QUOTE = /^(?:>\s?)+/;
const TAGS = /<\/?(?:details|summary)(?:\s+open)?>/gi;
/** A gap to fill in is underscores alone. */
const UNDERSCORED = /(?<![_\p{L}])__(?=[^\s_])([^_\n]{1,300})(?<=[^\s_])__(?![_\p{L}])/gu;
const STRESSED_START = /^(?:\*\*|__)(?=\S)/;

/** Without the signs at its end. */
function withoutEnd(text: string, sign: string): string {
  let to = text.length;
  while (to > 0 && text[to - 1] === sign) to -= 1;
  return text.slice(0, to);
}
const plain = (text: string, isMarkdown: boolean): string =>
  plainText(text, isMarkdown ? "markdown" : "plain").text.trim();

function classify(source: string, { from, to }: Line, isMarkdown: boolean): readonly ListedLine[] {
  const whole = source.slice(from, to);
  const indent = whole.length - whole.trimStart().length;
  const bare = isMarkdown ? whole.trim().replace(QUOTE, "").replace(TAGS, " ").trim() : whole.trim();
  if (bare === "" || (isMarkdown && RULE.test(bare))) return [{ kind: "blank" }];
  const at = from + indent;
  const said = (text: string): string => plain(text, isMarkdown);
  const heading = isMarkdown ? HEADING.exec(bare) : null;
  const level = heading?.groups?.["signs"]?.length ?? 0;
  const content = withoutEnd((heading?.groups?.["text"] ?? bare).trim(), heading === null ? "" : "#").trim();
  const unstressed = isMarkdown ? content.replace(/\*\*/g, "").replace(UNDERSCORED, "$1") : content;
  const words = isMarkdown
    ? unstressed.replace(/^[-*+]\s+(?=\p{L}[\p{L} ]{1,23}[:：])|^[*_](?=\p{L}[\p{L} ]{1,23}[:：])|[*_]$/gu, "")
    : content;

  if (isKeyHeading(words)) return [{ kind: "heading", level: Math.max(level, 1), isKey: true, at, text: said(words) }];
  // "一、选择题" stands over questions, and belongs to none.
  if (SECTION.test(words)) return [{ kind: "heading", level: 2, isKey: false, at, text: "" }];
  const labels = labelsOf(words);
  if (labels.length > 0)
    return labels.map(({ label, text }) => ({
      kind: "label",
      label,
      at,
      text: said(text)
        .replace(/^\*{1,3}|\*$/g, "")
        .trim(),
    }));
  const numbered = NUMBERED.exec(unstressed.trimStart());
  if (numbered !== null) {
    const { named, first, second } = numbered.groups ?? {};
    const text = unstressed.trimStart().slice(numbered[0].length);
    return [
      {
        kind: "numbered",
        number: Number(first ?? second),
        isNamed: named !== undefined || level > 0,
        indent,
        at,
        text: said(text),
      },
    ];
  }
  if (heading !== null) return [{ kind: "heading", level, isKey: false, at, text: said(content) }];
  const choice = choiceLine(bare, isMarkdown);
  if (choice === null) return [{ kind: "text", at, text: said(STRESSED_START.test(bare) ? unstressed : bare) }];
  const cuts = choice.letter === null ? [] : inlineChoices(bare, choice.letter);
  if (cuts.length === 0)
    return [
      {
        kind: "choice",
        letter: choice.letter,
        isMarked: choice.isMarked,
        at,
        text: said(choice.text),
        whole: said(bare),
      },
    ];
  return [0, ...cuts].map((start, index): ListedLine => {
    const part = choiceLine(bare.slice(start, cuts[index]).trim(), isMarkdown);
    return {
      kind: "choice",
      letter: part?.letter ?? null,
      isMarked: part?.isMarked ?? false,
      at: at + start,
      text: said(part?.text ?? ""),
      whole: said(bare),
    };
  });
}

/** `isMarkdown`: whether bullets, headings and stress mean something. */
export function listedLines(source: string, isMarkdown: boolean): readonly ListedLine[] {
  return linesOf(source).flatMap((line) => classify(source, line, isMarkdown));
}
