/** Lines that say what they are: "Answer: B", "【解析】…", "**Подсказка:** …". */

export type Label = "answer" | "explanation" | "hint" | "difficulty";
const WORDS: Readonly<Record<Label, string>> = {
  answer: `answer|answers|answer key|key|ans|correct|correct answer|correct answers|correct option|right answer|the answer is|the correct answer is|
    答案|答案是|答|正确答案|参考答案|标准答案|正确选项|ответ|ответы?|правильный ответ|правильный ответ|правильные ответы?|правильный ответ|верный ответ|верные ответы?|правильный ответ|ключ|ключи|
    жауап|жауабы|жауаптар|жауаптары|дұрыс жауап|дұрыс жауабы|дұрыс жауаптар|дұрыс жауаптары|кілт`,
  explanation: `explanation|explanations|feedback|rationale|reason|why|解析|解释|说明|答案解析|пояснение|объяснение|комментарий|обоснование|
    түсіндірме|түсіндіру|түсініктеме`,
  hint: "hint|hints|tip|clue|提示|подсказка|подсказки|көмек|кеңес",
  difficulty: "difficulty|level|难度|сложность|уровень|уровень сложности|қиындығы|деңгейі",
};
const LABELS: ReadonlyMap<string, Label> = new Map(
  (["answer", "explanation", "hint", "difficulty"] as const).flatMap((label) =>
    WORDS[label].split("|").map((word) => [word.trim(), label] as const),
  ),
);
const NAMED = /^\s*(?:[【[](?<framed>[^】\]\n]{1,24})[】\]]\s*[:：]?|(?<plain>[\p{L} ]{1,24}?)\s*[:：])/u;
/** Within a line, behind the answer. */
const INSIDE =
  /[\s；;。.,，（(【[](?=(?:解析|解释|答案解析|explanation|пояснение|объяснение|түсіндірме)\s{0,3}[】\]]?\s{0,3}[:：】])/iu;
const KEY =
  /^(?:(?:correct )?answers?|answer key|答案|参考答案|ответы?|правильный ответ|ключи?|жауаптары?|жауабы?|дұрыс жауабы?)$/iu;

export interface Labelled {
  readonly label: Label;
  readonly text: string;
  /** Where its text begins in the line. */
  readonly from: number;
}
/** Null for a line without a label that we know. */
export function labelOf(line: string): Labelled | null {
  const found = NAMED.exec(line);
  const name = found?.groups?.["framed"] ?? found?.groups?.["plain"];
  const label = LABELS.get(name?.trim().toLowerCase().replace(/\s+/g, " ") ?? "");
  if (found === null || label === undefined) return null;
  return { label, text: line.slice(found[0].length), from: found[0].length };
}
/** Parts of a line with labels in it. */
export function labelsOf(line: string): readonly Labelled[] {
  const first = labelOf(line);
  if (first === null || first.label !== "answer") return first === null ? [] : [first];
  const cut = INSIDE.exec(first.text);
  if (cut === null) return [first];
  // A bracket belongs to the label.
  const start = cut.index + (/[【[]/.test(cut[0]) ? 0 : 1);
  const second = labelOf(first.text.slice(start));
  if (second === null) return [first];
  const from = first.from + start + second.from;
  return [
    { ...first, text: first.text.slice(0, cut.index) },
    { ...second, from },
  ];
}
/** "Answers", alone on its line, over a list of them. */
export const isKeyHeading = (line: string): boolean =>
  KEY.test(
    line
      .trim()
      .replace(/[:：]$/, "")
      .trim(),
  );
