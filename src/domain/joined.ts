/** The questions named, out of several levels, as one. */
import type { Content, LevelText } from "./level-text.ts";

/** Words of such a place come from elsewhere: only its questions are here. */
const textOf = (lang: string, name: string, questions: LevelText["questions"]): LevelText => ({
  lang,
  name,
  task: "",
  built: "",
  guidebook: {},
  questions,
});

export interface Joining {
  /** The level's id. */
  readonly place: string;
  readonly lang: string;
  readonly name?: string;
  readonly contents: readonly Content[];
  readonly wanted: ReadonlySet<string>;
}
export function joined({ place, lang, name = "", contents, wanted }: Joining): Content {
  const questions = contents.flatMap(({ level }) => level.questions.filter(({ id }) => wanted.has(id)));
  const text = textOf(lang, name, Object.assign({}, ...contents.map((content) => content.text.questions)));
  return { level: { id: place, questions }, text };
}
