/** Names under which objects of JSON hold the parts of a question. */

const NAMES = {
  id: "id, key, uid",
  prompt:
    "question, question text, prompt, stem, q, query, 题目, 题干, 问题, 试题, вопрос, текст вопроса, задание, сұрақ, сұрақ мәтіні",
  choices:
    "choices, options, answers, alternatives, variants, 选项, 备选答案, варианты, варианты ответа, варианты ответов, ответы, нұсқалар, жауаптар",
  right: `answer, correct, correct answer, correct answers, correct option, correct options, correct choice, right, right answer, solution,
    correct answer id, answer key, 答案, 正确答案, правильный ответ, верный ответ, правильные ответы, ответ, правильный, верный, дұрыс жауап, жауап`,
  "right-index":
    "correct index, answer index, correct answer index, correct option index, correct indices, correct indexes",
  incorrect:
    "incorrect answers, wrong answers, incorrect, distractors, 错误答案, 干扰项, неправильные ответы, неверные ответы, қате жауаптар",
  explanation: `explanation, rationale, feedback, reason, comment, solution text, 解析, 解释, 说明, объяснение, пояснение, комментарий,
    түсіндірме`,
  hint: "hint, hints, clue, tip, 提示, подсказка, подсказки, көмек, кеңес",
  kind: "type, kind, question type, 题型, 类型, тип, тип вопроса, түрі, сұрақ түрі",
  difficulty: "difficulty, level, 难度, сложность, уровень, уровень сложности, қиындығы, деңгейі",
  title: "title, name, heading, 标题, название, заголовок, атауы",
  tolerance: "tolerance, error, margin, 误差, допуск, погрешность, қателік",
  image: "image, image url, picture, img, photo, 图片, изображение, картинка, сурет",
  time: "time, time limit, timer, seconds, duration, 时间, 限时, время, уақыт",
  text: "text, answer, answer text, option, choice, value, label, content, body, option text, 内容, 文字, текст, вариант, мәтін",
  "is-right": "correct, is correct, right, is right, is answer, 正确, верно, правильно, дұрыс",
  ignored: `category, categories, topic, topics, tag, tags, subject, points, score, marks, weight, number, index, no, grade, source, 分值,
    知识点, тема, категория, баллы, тақырып, ұпай`,
} as const;
export type Part = keyof typeof NAMES;
export type Parts = ReadonlyMap<Part, unknown>;

/** `correctAnswer`, `correct_answer` and "Correct answer" are one. */
const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
/** A name may stand for two parts: "answer" of a question and of a choice. */
const PARTS: ReadonlyMap<string, readonly Part[]> = Object.entries(NAMES).reduce((all, [part, names]) => {
  for (const name of names.split(",").map(squeezed)) all.set(name, [...(all.get(name) ?? []), part as Part]); // its own keys
  return all;
}, new Map<string, Part[]>());

/** Of two names for one part the first that holds something counts. */
export function partsOf(object: Readonly<Record<string, unknown>>): Parts {
  const parts = new Map<Part, unknown>();
  for (const [name, value] of Object.entries(object))
    for (const part of PARTS.get(squeezed(name)) ?? [])
      if (!parts.has(part) && value !== null && value !== "") parts.set(part, value);
  return parts;
}

/** Names of the object that say nothing that we know. */
export const unknownNames = (object: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(object).filter((name) => !PARTS.has(squeezed(name)));
