/** What Aiken and Markdown have in common: questions that are lists of lines. */
import { MOST_PACK_QUESTIONS, type PackLang } from "../../../domain/pack/pack.ts";
import { collector } from "../collect.ts";
import type { Parsed } from "../imported.ts";
import { bounded, MOST_READ } from "../text/bounded.ts";
import { lineSpots, linesOf } from "../text/line-spots.ts";
import { comeInListed } from "./come-in-listed.ts";
import { gather } from "./gather.ts";
import { listedLines } from "./listed-lines.ts";

interface Way {
  /** Bullets, headings and stress mean something. */
  readonly isMarkdown: boolean;
  /** By its rules a question is one line. */
  readonly isOfOneLine: boolean;
}

export function parseListed(source: string, lang: PackLang, { isMarkdown, isOfOneLine }: Way): Parsed {
  const collect = collector();
  const text = bounded(source);
  const spot = lineSpots(linesOf(text));
  const { title, questions, stray } = gather(listedLines(text, isMarkdown));
  for (const { at, text: words } of stray) collect.error("stray-text", spot(at), words);
  for (const question of questions.slice(0, MOST_READ)) {
    const id = comeInListed(question, lang, spot, collect);
    if (id === null) continue;
    const [, second] = question.stem;
    if (isOfOneLine && second !== undefined)
      collect.warn("second-stem-line", spot(second.at), second.text, { question: id });
    for (const { at, text: words } of question.joined) collect.warn("stray-text", spot(at), words, { question: id });
  }
  const left = questions[MOST_READ]?.at ?? (text.length < source.length ? text.length : null);
  if (left !== null) collect.warnOnce("too-many-questions", spot(left), String(MOST_PACK_QUESTIONS));
  return collect.parsed(title);
}
