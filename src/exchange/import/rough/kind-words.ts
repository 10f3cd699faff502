/** What people and other systems call kinds of questions, and right and wrong. */

/** `choice`: one or many, as the right answers say. `essay`: what nobody but a person can judge, and polls. */
export type SaidKind =
  "choice" | "one" | "true-false" | "fill-in" | "numeric" | "sequencing" | "matching" | "essay" | "description";

const WORDS: Readonly<Record<SaidKind, string>> = {
  choice: `choice, multiple choice, mc, mcq, quiz, checkbox, checkboxes, multiple select, multi select, multiple answer,
    multiple answers, multiple response, multiple, many, dropdown, 选择, 多选, 多项选择, 不定项选择, 不定项, выбор, выбор ответа,
    множественный выбор, несколько ответов, несколько, тест, таңдау, бірнеше жауап, көп таңдау, бірнеше`,
  one: `one, single, single choice, single select, single answer, radio, 单选, 单项选择, один ответ, одиночный выбор, один,
    один правильный ответ, бір жауап, бір`,
  "true-false": `true false, true or false, tf, boolean, bool, 判断, 是非, 对错, верно неверно, да нет, правда ложь,
    верно или неверно, дұрыс бұрыс, иә жоқ, дұрыс қате, шын жалған`,
  "fill-in": `fill in, fill in the blank, fill in the blanks, fill in blank, blank, fitb, short answer, short text, short, text,
    typed, type answer, type the answer, open answer, gap, 填空, 文字, короткий ответ, пропуск, заполните пропуск, вписать,
    вставить слово, ввод, ввод ответа, текст, бос орын, бос орынды толтыру, толтыру, қысқа жауап, мәтін`,
  numeric: `number, numeric, numerical, slider, math, math response, 数字, 数值, 计算, число, числовой, числовой ответ, сан, сандық`,
  sequencing: `order, ordering, reorder, sequence, sequencing, rank, puzzle, 排序, порядок, последовательность, упорядочить,
    упорядочивание, расположить по порядку, реттеу, ретімен, рет`,
  matching: `match, matching, pairs, pairing, match the following, 连线, 配对, 匹配, соответствие, сопоставление, пары, сәйкестендіру, жұптау`,
  essay: `essay, open ended, open, open question, long answer, long text, paragraph, short essay, free response, free text, poll,
    survey, opinion, draw, drawing, sketch, word cloud, brainstorm, audio response, video response, passage, hotspot, 简答, 问答,
    论述, 主观, 作文, 投票, 调查, 开放, эссе, сочинение, открытый вопрос, развернутый ответ, опрос, эссе сұрағы, ашық сұрақ, сауалнама`,
  description: `description, slide, content, text slide, 说明, описание, слайд, сипаттама`,
};

/** Without all that stands between words: "Fill-in-the-Blank" and "fill in the blank" are one. */
const squeezed = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/题$/, "");
const listed = (words: string): readonly string[] => words.split(",").map(squeezed);
const KINDS: ReadonlyMap<string, SaidKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => listed(words).map((word) => [word, kind as SaidKind] as const)), // its own keys
);

/** Null where it is no kind that we have heard of. */
export const kindOf = (text: string): SaidKind | null => KINDS.get(squeezed(text)) ?? null;

const TRUE = new Set([
  ...listed("true, t, yes, correct, right, 对, 正确, 是, верно, правда, да, правильно, истина, дұрыс, иә, шын, ақиқат"),
  "√",
  "✓",
  "✔",
]);
const FALSE = new Set([
  ...listed(
    "false, f, no, incorrect, wrong, 错, 错误, 否, 不对, 不正确, неверно, ложь, нет, неправильно, бұрыс, қате, жоқ, жалған, дұрыс емес",
  ),
  "×",
  "✗",
  "✘",
  "x",
]);

/** Null for anything else. */
export function truthOf(text: string): boolean | null {
  const words = squeezed(text) || text.trim();
  return TRUE.has(words) ? true : FALSE.has(words) ? false : null;
}

/** Choices that say no more than that a statement is true or not; "yes" and "no" answer a question, and stay choices. */
const ON_STATEMENTS = new Set(
  listed(
    "true, false, 对, 错, 正确, 错误, верно, неверно, правда, ложь, правильно, неправильно, дұрыс, бұрыс, қате, шын, жалған, ақиқат",
  ),
);
export const isOnStatement = (text: string): boolean => ON_STATEMENTS.has(squeezed(text));

const LEVELS: readonly (readonly [1 | 2 | 3, ReadonlySet<string>])[] = [
  [
    1,
    new Set(
      listed(
        "1, easy, simple, basic, low, 简单, 容易, 易, 低, легкий, легко, легкая, простой, простая, низкий, низкая, базовый, жеңіл, оңай, төмен",
      ),
    ),
  ],
  [
    2,
    new Set(
      listed(
        "2, medium, middle, moderate, normal, average, intermediate, 中等, 中, 一般, средний, средняя, средне, орташа, орта",
      ),
    ),
  ],
  [
    3,
    new Set(
      listed(
        "3, hard, difficult, advanced, high, 困难, 难, 较难, 高, сложный, сложная, сложно, трудный, трудная, трудно, высокий, высокая, қиын, күрделі, жоғары",
      ),
    ),
  ],
];
export const difficultyOf = (text: string): 1 | 2 | 3 | undefined =>
  LEVELS.find(([, words]) => words.has(squeezed(text)))?.[0];
