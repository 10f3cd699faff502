/** Questions out of GIFT, https://docs.moodle.org/en/GIFT_format, one by one: what is broken in one stays in it. */
import { MOST_PACK_QUESTIONS, type PackLang } from "../../../domain/pack/pack.ts";
import type { Said } from "../build-question.ts";
import { collector, type Collector } from "../collect.ts";
import type { Parsed, Spot } from "../imported.ts";
import { MOST_LINE, MOST_TITLE, within } from "../limits.ts";
import { bounded, MOST_READ } from "../text/bounded.ts";
import { lineSpots } from "../text/line-spots.ts";
import { oneLine, tellNotes } from "../text/note.ts";
import { fullWidthNote, hasFullBraces, hasFullMarks } from "./full-width.ts";
import { giftAnswers } from "./gift-answers.ts";
import { giftBlocks } from "./gift-blocks.ts";
import { giftChoice } from "./gift-choice.ts";
import { giftNumber } from "./gift-number.ts";
import { arePairs, giftFillIn, giftMatching, giftTruth } from "./gift-others.ts";
import { readAnswers, refuse, type GiftQuestion } from "./gift-question.ts";
import { giftWords, unescapedAt } from "./gift-words.ts";
import type { GiftBlock } from "./open-blocks.ts";

const GAP = "_____";

interface Reading {
  readonly text: string;
  readonly lang: PackLang;
  readonly collect: Collector;
  readonly spot: (offset: number) => Spot;
}
/** `from`: where the words of the question begin. */
function titleOf(text: string, from: number, to: number): { readonly raw: string; readonly from: number } {
  const block = text.slice(from, to);
  const start = block.length - block.trimStart().length;
  if (!block.startsWith("::", start)) return { raw: "", from };
  const end = unescapedAt(block.slice(start + 2), "::");
  return end < 0 ? { raw: "", from } : { raw: block.slice(start + 2, start + 2 + end), from: from + start + end + 4 };
}

function readInside(question: GiftQuestion, text: string): void {
  const { inside, collect, spot, said } = question;
  const { from, to } = inside;
  const written = text.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  if (start === to) return refuse(question, "essay-left-out", said.prompt);
  const isNumber = text[start] === "#";
  const { answers, before, notes } = giftAnswers(text, isNumber ? start + 1 : start, to, isNumber);
  if (isNumber) giftNumber(question, text.slice(start + 1, to), start + 1, answers);
  else if (answers.length === 0) {
    if (!giftTruth(question, written)) refuse(question, "no-right-answer", written);
  } else if (arePairs(answers)) giftMatching(question, answers);
  else {
    const read = readAnswers(question, answers);
    if (answers.every(({ mark }) => mark === "=")) giftFillIn(question, read);
    else giftChoice(question, read);
  }
  tellNotes(notes, spot, collect, said.id);
  if (!isNumber && answers.length > 0 && before.trim() !== "")
    collect.warn("stray-text", spot(start), oneLine(before), { question: said.id });
}

function readBlock({ text, lang, collect, spot }: Reading, block: GiftBlock): void {
  const { from, to, braces } = block;
  const written = text.slice(from, to);
  const isBroken = block.notes.some(({ isError }) => isError);
  if (written.trim() === "") return tellNotes(block.notes, spot, collect);
  const first = from + written.length - written.trimStart().length;
  if (braces === null || isBroken) {
    tellNotes(block.notes, spot, collect);
    if (isBroken) return;
    if (hasFullBraces(written)) return tellNotes([fullWidthNote(text, first, to, true)], spot, collect);
    return collect.error("description-left-out", spot(first), oneLine(written));
  }
  const { open, close } = braces;
  const id = collect.newId(block.id.toLowerCase());
  const title = titleOf(text, from, open);
  const before = text.slice(title.from, open);
  const behind = text.slice(close + 1, to);
  // A full stop alone behind a question that ends is nothing to read on.
  const after = /^\s*[.。]\s*$/.test(behind.slice(0, 20)) && /[?？.。!！:：]\s*$/.test(before.slice(-20)) ? "" : behind;
  const stem = giftWords(after.trim() === "" ? before : before + GAP + after, "moodle");
  const words: GiftQuestion["words"] = (raw, at) => {
    const read = giftWords(raw, stem.format);
    if (read.isLossy) collect.warnOnce("markup-removed", spot(at));
    return within(read.text, MOST_LINE, spot(at), collect, id);
  };
  if (stem.isLossy) collect.warnOnce("markup-removed", spot(title.from));
  const general = unescapedAt(text.slice(open + 1, close), "####");
  const end = general < 0 ? close : open + 1 + general;
  const said: Said = {
    id,
    lang,
    title: within(giftWords(title.raw, "moodle").text, MOST_TITLE, spot(from), collect, id),
    prompt: within(stem.text, MOST_LINE, spot(title.from), collect, id),
    explanation: general < 0 ? "" : words(text.slice(end + 4, close), end),
  };
  const question: GiftQuestion = { said, at: spot(first), collect, spot, words, inside: { from: open + 1, to: end } };
  tellNotes(block.notes, spot, collect, id);
  // A title that nothing ends.
  if (title.raw === "" && before.trimStart().startsWith("::"))
    collect.warn("stray-text", spot(first), oneLine(before), { question: id });
  if (stem.text === "") refuse(question, "no-prompt", text.slice(open, open + 80));
  else readInside(question, text);
  if (hasFullMarks(text.slice(open, close)) || /^\s*：：/.test(written))
    tellNotes([fullWidthNote(text, first, to, false)], spot, collect, id);
}

/** `source` has lines that end in "\n" alone. Never throws. */
export function parseGift(source: string, lang: PackLang): Parsed {
  const collect = collector();
  const { text, lines, blocks, categories } = giftBlocks(bounded(source, ["{", "}"]));
  const spot = lineSpots(lines);
  const names = categories.map(({ path, at }) => ({ at, name: path.split("/").at(-1)?.trim() ?? "" }));
  const [first] = names;
  for (const { at, name } of names.slice(1))
    if (name !== first?.name) collect.warnOnce("category-left-out", spot(at), name);
  for (const block of blocks.slice(0, MOST_READ)) readBlock({ text, lang, collect, spot }, block);
  const left = blocks[MOST_READ]?.from ?? (text.length < source.length ? text.length : null);
  if (left !== null) collect.warnOnce("too-many-questions", spot(left), String(MOST_PACK_QUESTIONS));
  return collect.parsed(giftWords(first?.name ?? "", "plain").text);
}
