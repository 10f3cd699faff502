/** A choice in a list: "B. silk", "（B）silk", "- [x] silk", "* **silk**", "*B) silk". */

export interface ChoiceLine {
  /** As it is written; null where choices have none. */
  readonly letter: string | null;
  readonly text: string;
  /** Where its text begins in the line. */
  readonly from: number;
  readonly isMarked: boolean;
}

const LETTER =
  /^[(（[]?(?<letter>[A-Za-zＡ-Ｚａ-ｚА-ЖСӘҒа-жсәғ])(?:[)）\]][.．、:：]?|[.．、)])(?:\s+|(?!\p{L}\.)(?=[^\s\p{Ll}.])|(?<=[）、．)\]])|$)/u;
const BULLET = /^[-*+•●○◦▪·–—]\s+/u;
const BOX = /^\[(?<mark>[ xXхХ✓✔√*]?)\]\s*/u;
const TICK = /^(?:✅|✔️?|✓|☑️?|√)\s*/u;
const TICK_BEHIND =
  /\s*(?:✅|✔️?|✓|☑️?|√|←|[(（]\s*(?:correct|correct answer|right|answer|right answer|正确|正确答案|答案|верно|верный|правильно|правильный ответ|правильный|дұрыс|дұрыс жауап)\s*[)）]|(?<=\S)\s*\*)\s*$/iu;
const WRAPPED = /^(?<sign>\*\*\*|\*\*|__|\*|_)(?=\S)(?<inside>[^\n]{1,3000})(?<=\S)\k<sign>(?<end>[.;。；]?)$/u;
/** Signs of stress that lean on a letter: "**A.** silk", "**A. silk**". */
const BOLD_LETTER = /^(?:\*\*|__)(?<letter>[(（]?[A-Za-zА-ЖСӘҒа-жсәғ][)）.．、]{1,2})(?:\*\*|__)\s*/u;

const unwrapped = (text: string): string | null => {
  const { inside, end = "" } = WRAPPED.exec(text)?.groups ?? {};
  return inside === undefined || inside.includes("**") ? null : inside + end;
};

/** `line` has nothing around it. Null where it begins with no letter, and with no bullet if such are choices here. */
export function choiceLine(line: string, isMarkdown: boolean): ChoiceLine | null {
  let rest = line;
  let isMarked = false;
  const bullet = isMarkdown ? BULLET.exec(rest) : null;
  if (bullet !== null) rest = rest.slice(bullet[0].length);
  const box = isMarkdown ? BOX.exec(rest) : null;
  if (box !== null) {
    isMarked = (box.groups?.["mark"] ?? "").trim() !== "";
    rest = rest.slice(box[0].length);
  }
  const tick = TICK.exec(rest);
  if (tick !== null) {
    isMarked = true;
    rest = rest.slice(tick[0].length);
  }
  if (/^\*[(（]?\p{L}[)）.．、]/u.test(rest) && !rest.endsWith("*")) {
    isMarked = true;
    rest = rest.slice(1);
  }
  const bold = isMarkdown ? BOLD_LETTER.exec(rest) : null;
  if (bold !== null) rest = `${bold.groups?.["letter"] ?? ""} ${rest.slice(bold[0].length)}`;
  const whole = isMarkdown ? unwrapped(rest.trim()) : null;
  if (whole !== null) {
    isMarked = true;
    rest = whole;
  }
  const letter = LETTER.exec(rest);
  if (letter === null && bullet === null && box === null) return null;
  if (letter !== null) rest = rest.slice(letter[0].length);
  const stressed = isMarkdown ? unwrapped(rest.trim()) : null;
  if (stressed !== null) {
    isMarked = true;
    rest = stressed;
  }
  const ticked = TICK_BEHIND.exec(rest.slice(-60));
  if (ticked !== null) {
    isMarked = true;
    rest = rest.slice(0, rest.length - ticked[0].length);
  }
  const inside = isMarkdown ? unwrapped(rest.trim()) : null;
  const text = (inside ?? rest).trim();
  const from = Math.max(0, line.indexOf(text));
  return { letter: letter?.groups?.["letter"] ?? null, text, from, isMarked: isMarked || inside !== null };
}

const INLINE = /(?<=\s|[；;])[(（]?(?<letter>[B-HБ-Ж])(?:[.．、]|[)）])\s*/gu;
/** "A. red  B. blue  C. green" on one line: where its other choices begin. */
export function inlineChoices(text: string, first: string): readonly number[] {
  const latin = "ABCDEFGH";
  const cyrillic = "АБВГДЕЖ";
  const row = latin.includes(first.toUpperCase()) ? latin : cyrillic;
  let at = row.indexOf(first.toUpperCase());
  if (at < 0) return [];
  const found: number[] = [];
  for (const match of text.matchAll(INLINE)) {
    if (match.groups?.["letter"] !== row[at + 1]) continue;
    at += 1;
    found.push(match.index);
  }
  return found;
}
