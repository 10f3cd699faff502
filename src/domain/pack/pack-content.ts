/** Questions of packs as the game plays them: with the ids they have outside, and words in one language. */
import type { Content, QuestionText } from "../level-text.ts";
import type { Question } from "../question.ts";
import { NO_TEXT, ownId, spoken, spokenIn, type Pack, type PackQuestion, type PackText } from "./pack.ts";

/** Characters of a prompt that stand for a title which nobody wrote. */
const TITLE = 40;

const shortened = (prompt: string): string =>
  prompt.length <= TITLE
    ? prompt
    : `${Array.from(prompt)
        .slice(0, TITLE - 1)
        .join("")
        .trimEnd()}…`;

/** The words of a question that lie in `images`; null where it has none, or its picture is missing. */
function pictureOf(
  { images }: Pick<Pack, "images">,
  { image }: PackQuestion,
  { alt }: PackText,
): QuestionText["picture"] {
  const found = image === null || !Object.hasOwn(images, image) ? undefined : images[image];
  return found === undefined ? undefined : { src: `data:${found.type};base64,${found.data}`, alt };
}

export function questionText(pack: Pick<Pack, "images">, question: PackQuestion, lang: string): QuestionText {
  const written = spokenIn(question.text, lang);
  const text = (written === undefined ? undefined : question.text[written]) ?? NO_TEXT;
  const { title, prompt, unit, choices, reasons, hints, explanation } = text;
  const picture = pictureOf(pack, question, text);
  return {
    title: title === "" ? shortened(prompt) : title,
    prompt,
    ...(unit === "" ? {} : { unit }),
    choices,
    reasons,
    hints,
    explanation,
    ...(picture === undefined ? {} : { picture }),
    ...(written === undefined || written === lang ? {} : { lang: written }),
  };
}

/** As the rules know it. It gives a nudge where there are words for one in every language that it speaks. */
export function ruledQuestion(pack: Pick<Pack, "id">, question: PackQuestion): Question {
  const { text, image: _, ...own } = question;
  const hasNudge = Object.values(text).every(({ hints }) => (hints[0] ?? "").trim() !== "");
  return { ...own, id: ownId(pack, question), facts: [], sources: [], ...(hasNudge ? {} : { nudge: false }) };
}

/** `place`: the level's id. Questions in the order of the packs. */
export function packContent(packs: readonly Pack[], place: string, lang: string): Content {
  const all = packs.flatMap((pack) =>
    pack.questions.map((question) => ({
      question: ruledQuestion(pack, question),
      text: questionText(pack, question, lang),
    })),
  );
  const [first] = packs;
  return {
    level: { id: place, questions: all.map(({ question }) => question) },
    text: {
      lang,
      name: first === undefined ? "" : (spoken(first.name, lang) ?? ""),
      task: "",
      built: "",
      guidebook: {},
      questions: Object.fromEntries(all.map(({ question, text }) => [question.id, text])),
    },
  };
}
