/** Languages that are complete. A language joins when its texts do; the checks hold it to the others. */
export const LANGUAGES = ["zh-CN", "en", "ru", "kk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  "zh-CN": "中文",
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
};

/** Endings of the files that hold the words of other languages than this one. */
export const otherWords = (lang: string): readonly string[] =>
  LANGUAGES.filter((one) => one !== lang).map((one) => `.${one}.json`);

const known = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((lang) => lang.toLowerCase() === tag?.toLowerCase()) ??
  LANGUAGES.find((lang) => lang.split("-")[0] === tag?.toLowerCase().split("-")[0]);

/** The first wish that we speak; English where none is. */
export function pickLanguage(...wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const lang = known(wish);
    if (lang !== undefined) return lang;
  }
  return "en";
}
