/** Which of the formats a text is in. By what stands in it; the name of its file decides where that says nothing. */
import type { ImportFormat } from "./imported.ts";

export type TextFormatName = Exclude<ImportFormat, "kahoot" | "blooket" | "gimkit" | "wayground">;

/** Characters that are looked at: whole questions stand in them. */
const LOOKED_AT = 40_000;
const BY_ENDING: Readonly<Record<string, TextFormatName>> = {
  gift: "gift",
  aiken: "aiken",
  xml: "moodle-xml",
  csv: "csv",
  tsv: "csv",
  md: "markdown",
  markdown: "markdown",
  json: "json",
};

const GIFT_BRACES = /(?<!\\)\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*[#}]|\})/gi;
const GIFT_FULL = /｛\s*[＝～=~]/g;
const GIFT_LINE = /^[ \t]*(?:\$CATEGORY:|::[^:\n]{1,200}::)/gim;
const ANSWER_LINE =
  /^[ \t]*(?:\*\*)?(?:(?:CORRECT )?ANSWER|ANS|(?:正确|参考)?答案|(?:ПРАВИЛЬНЫЙ )?ОТВЕТ|КЛЮЧИ?|(?:ДҰРЫС )?ЖАУА(?:БЫ|П))[ \t]*[:：]/gimu;
const LETTERED = /^[ \t]*[(（]?[A-ZＡ-ＺА-ЕӘҒa-hа-е][)）.．、]/gmu;
const TASK = /^[ \t]*[-*+][ \t]+\[[ xX✓✔]\]/gm;
const HEADING = /^#{1,6}[ \t]+\S/gm;
const NUMBERED =
  /^[ \t]*(?:\*\*)?(?:\d{1,4}[.)、．]|(?:Q|Question|Вопрос|第|题目?)[ \t]?\d{1,4}[ \t]?[.:：)题])[ \t]*\S/gim;
const STRESSED = /\*\*[^*\n]{1,300}\*\*/g;
/** The line under the heads of a table between strokes. */
const STROKES = /^[ \t]*\|[ \t]*:?-{2,}/gm;
const BULLET = /^[ \t]*[-*+•][ \t]+\S/gm;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Every line of many has the same signs between cells. */
function isTable(text: string): boolean {
  const lines = text
    .replace(QUOTED, "")
    .split("\n", 40)
    .filter((line) => line.trim() !== "");
  if (lines.length < 2 && !/[\t;,]/.test(lines[0] ?? "")) return false;
  return ["\t", ";", ","].some((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const [first = 0] = counts;
    const same = counts.filter((one) => one === first).length;
    return first >= 2 && same >= Math.max(2, lines.length * 0.6);
  });
}
/** Within quotation marks lines may break. */
const QUOTED = /"[^"]*"/g;
const HEADER =
  /(?:^|[\t;,"\n])[ \t]*(?:question|question text|question - max[^\n\t;]{0,40}|题目|题干|问题|вопрос|текст вопроса|сұрақ)[ \t]*(?:[\t;,"]|$)/im;

function byMarks(text: string): TextFormatName | null {
  const gift = count(text, GIFT_BRACES) * 3 + count(text, GIFT_FULL) * 3 + count(text, GIFT_LINE) * 3;
  const answers = count(text, ANSWER_LINE);
  const lettered = count(text, LETTERED);
  const numbered = count(text, NUMBERED);
  const tasks = count(text, TASK);
  const dressed =
    tasks * 2 + count(text, HEADING) + count(text, STRESSED) * 2 + count(text, BULLET) + count(text, STROKES) * 4;
  const aiken = answers > 0 && lettered > 0 ? answers * 2 + lettered : 0;
  const markdown = dressed + numbered + (dressed + numbered > 0 ? answers + lettered : 0);
  if (gift === 0 && aiken === 0 && markdown === 0) return null;
  if (gift > 0 && gift >= Math.max(tasks * 2, aiken / 2, numbered)) return "gift";
  return aiken > 0 && dressed === 0 && numbered === 0 ? "aiken" : "markdown";
}

/** `name`: of the file; empty for none. Null where it is nothing that we know. */
export function detectText(text: string, name: string): TextFormatName | null {
  const start = text.trimStart();
  const sample = start.slice(0, LOOKED_AT);
  const ending = BY_ENDING[/\.([a-z]{2,8})$/i.exec(name.trim().slice(-10))?.[1]?.toLowerCase() ?? ""] ?? null;
  if (start === "") return ending;
  if (/^<(?:\?xml|!--|!DOCTYPE|quiz|question)/i.test(start) && /<(?:quiz|question)\b/i.test(sample))
    return "moodle-xml";
  if (/^[{[]/.test(start) && /^[{[]\s*(?:["{[\]}]|$)/.test(start)) return "json";
  const marks = byMarks(sample);
  if (ending !== null) return ending === "csv" ? ending : (marks ?? ending);
  return isTable(sample) && (HEADER.test(sample) || marks === null) ? "csv" : marks;
}
