/**
 * A teacher's own questions: one file, whatever number of languages. Each question is what the road's questions are, but
 * for facts and sources of the articles, and carries its words with it, so that it can be taken out, moved and sent alone.
 */
import type { Question } from "../question.ts";
import type { QuestionBase } from "../question-base.ts";

/** Of the file. A pack of a later number is left as it is. */
export const PACK_VERSION = 1;
export const PACK_LANGS = ["zh-CN", "en", "ru", "kk"] as const;
export type PackLang = (typeof PACK_LANGS)[number];

export const MOST_PACK_QUESTIONS = 20_000;
/** Characters. */
export const MOST_PACK_NAME = 60;
/** Bytes of one picture, and of all of a pack together. */
export const MOST_IMAGE_BYTES = 300_000;
export const MOST_IMAGES_BYTES = 8_000_000;
export const IMAGE_TYPES = ["image/webp", "image/jpeg", "image/png"] as const;

/** Words of a question in one language. Empty where nothing was written: a pack may be half done. */
export interface PackText {
  /** Short: stands in lists and on the picture, without the answer. */
  readonly title: string;
  readonly prompt: string;
  /** Of a number; empty for none. */
  readonly unit: string;
  /** By the id of a choice, an item, a bin, a place. */
  readonly choices: Readonly<Record<string, string>>;
  /** By the id of what was taken wrongly: why it is not right. May lack any. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly hints: readonly string[];
  readonly explanation: string;
  /** What the question's picture shows, for those who do not see it. */
  readonly alt: string;
}
export type PackTexts = Readonly<Partial<Record<PackLang, PackText>>>;

/** Each kind of question by itself, so that a `switch` over `kind` still narrows. */
type Own<Of extends QuestionBase> = Of extends QuestionBase ? Omit<Of, "facts" | "sources" | "nudge"> & OwnPart : never;
interface OwnPart {
  /** A picture of the pack; null for none. */
  readonly image: string | null;
  readonly text: PackTexts;
}
export type PackQuestion = Own<Question>;

/** A place of the teacher's own on the map, called as the pack is. Degrees. */
export interface OwnStop {
  readonly lon: number;
  readonly lat: number;
}
export interface PackImage {
  readonly type: (typeof IMAGE_TYPES)[number];
  /** Base64. */
  readonly data: string;
}
export interface Pack {
  readonly pack: typeof PACK_VERSION;
  /** A random id, [a-z0-9]. */
  readonly id: string;
  readonly name: Readonly<Partial<Record<PackLang, string>>>;
  /** Stop of the road that it hangs on, a place of its own, or null for neither yet. */
  readonly stop: string | OwnStop | null;
  readonly questions: readonly PackQuestion[];
  readonly images: Readonly<Record<string, PackImage>>;
}

export const NO_TEXT: PackText = {
  title: "",
  prompt: "",
  unit: "",
  choices: {},
  reasons: {},
  hints: [],
  explanation: "",
  alt: "",
};

/** The languages in which at least one question has words, in the order of `PACK_LANGS`. */
export const langsOf = ({ questions, name }: Pick<Pack, "questions" | "name">): readonly PackLang[] =>
  PACK_LANGS.filter((lang) => name[lang] !== undefined || questions.some(({ text }) => text[lang] !== undefined));

/** By which a pack's question is known outside its pack: in assignments, in the log. */
export const ownId = (pack: Pick<Pack, "id">, question: Pick<PackQuestion, "id">): string =>
  `${pack.id}-${question.id}`;

/** `lang` if something is said in it, or else the first language that has it. */
export const spokenIn = (all: Readonly<Partial<Record<PackLang, unknown>>>, lang: string): PackLang | undefined =>
  [lang as PackLang, ...PACK_LANGS].find((one) => Object.hasOwn(all, one)); // found only if it is one

/** What is said in that language. */
export const spoken = <Value>(all: Readonly<Partial<Record<PackLang, Value>>>, lang: string): Value | undefined => {
  const found = spokenIn(all, lang);
  return found === undefined ? undefined : all[found];
};
