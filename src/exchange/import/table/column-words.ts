/** What the words at the head of a column say that it holds, in the languages of the desk and as other systems write them. */

export type ColumnRole =
  | "ignored"
  | "kind"
  | "explanation"
  | "hint"
  | "difficulty"
  | "time"
  | "image"
  | "incorrect"
  | "correct"
  | "answer"
  | "title"
  | "prompt";
export interface Column {
  readonly role: ColumnRole;
  /** Of an answer: its place, from 1. Zero of all others. */
  readonly place: number;
}

/** After a word: the end, or what goes on about it. `\b` knows Latin letters alone. */
const END = "(?=$|[ (（:：*.,/-])";
const word = (words: string): RegExp => new RegExp(`^(?:${words})${END}`, "u");

/** The first that fits counts. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "ignored",
    /^(?:#|n|no\.?|nr\.?|id|number|question (?:#|no\.?|number|id)|序号|题号|编号|(?:no )?п\/п|номер(?: вопроса)?|р\/с|рет(?:і|тік саны)?|нөмірі?|points?|scores?|marks?|分值|分数|баллы?|ұпай|topic|categor(?:y|ies)|tags?|知识点|章节|分类|тема|раздел|категория|теги?|тақырып|бөлім)$/u,
  ],
  [
    "kind",
    word("(?:question )?(?:type|kind)|题目?类型|题型|类型|тип(?: вопроса)?|вид(?: вопроса)?|(?:сұрақ(?:тың)? )?түрі"),
  ],
  [
    "explanation",
    /explanation|rationale|^feedback|解析|解释|说明|讲解|пояснени|объяснени|^комментари|түсіндірме|түсініктеме/u,
  ],
  ["hint", /^(?:hint|clue)|^提示|线索|^подсказк|^көмек|^кеңес|^ишара/u],
  [
    "difficulty",
    word(
      "difficulty(?: level)?|level|难度|难易度?|сложность|трудность|уровень(?: сложности)?|қиындығы|қиындық(?: деңгейі)?|деңгейі?",
    ),
  ],
  ["time", /^time|^seconds|时间|时长|限时|^время|^лимит|^уақыт/u],
  ["image", /image|picture|photo|图片|配图|изображени|картинк|рисун|сурет/u],
  [
    "incorrect",
    /^(?:incorrect|wrong)|^distractor|^错误(?:答案|选项)|^干扰(?:项|答案)|^(?:неправильн|неверн|ошибочн)|^(?:қате|бұрыс|дұрыс емес)/u,
  ],
  [
    "correct",
    /^(?:correct|right)|^answer key|^key$|^solution|^正确|^标准答案|^参考答案|^正解|^(?:правильн|верн)|^ключ$|^дұрыс/u,
  ],
  ["correct", /^(?:answers?|answer\(s\)|答案|ответы?|жауап(?:тар|ы|тары)?)$/u],
  ["title", word("title|标题|заголовок|название|атауы")],
  [
    "prompt",
    word(
      "question(?: text)?|prompt|stem|题目|题干|问题|试题|题面|вопросы?|текст вопроса|формулировка|задание|сұрақ(?: мәтіні)?|сұрақтар|тапсырма",
    ),
  ],
];
const NAMED_ANSWER =
  /^(?:answers?|options?|choices?|选项|答案|备选(?:答案|项)?|选择|вариант(?: ответа)?|ответ|жауап(?: нұсқасы)?|нұсқа)(?:no|[ .#-])*(?<place>\d{1,2}|[a-hа-е一二三四五六七八]) ?(?:$|[ (（:：*.,-])/u;
const COUNTED_ANSWER =
  /^(?<place>\d{1,2})[ .-]*(?:й |ші |шы )?(?:answer|option|choice|вариант(?: ответа)?|ответ|жауап(?: нұсқасы)?|нұсқа)$/u;
const LETTER = /^(?<place>[a-hа-е])$/u;
const ALPHABETS = ["abcdefgh", "абвгде", "一二三四五六七八"];

const placeOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : Math.max(...ALPHABETS.map((letters) => letters.indexOf(text))) + 1;

/** Characters; what goes on longer is no head of a column. */
const MOST_HEAD = 300;

/** As headers are compared: small, on one line, without a number before and signs behind; "№" is "no". */
export const headerText = (cell: string): string =>
  cell
    .slice(0, MOST_HEAD)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .replace(/^ ?(?:\d+[.)] )?/, "")
    .replace(/[ :*]+$/, "");

/** Null where the words say nothing that we know. */
export function columnOf(cell: string): Column | null {
  const text = headerText(cell);
  if (text === "" || text.length > 200) return null;
  const place = (NAMED_ANSWER.exec(text) ?? COUNTED_ANSWER.exec(text) ?? LETTER.exec(text))?.groups?.["place"];
  if (place !== undefined) return { role: "answer", place: placeOf(place) };
  const found = ROLES.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : { role: found[0], place: 0 };
}
