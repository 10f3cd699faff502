/** Interface texts by key: plurals, numbers, dates and lists by the platform's `Intl`; files in i18next's JSON v4 form. */
import { dateStyle, listFormat, localeOf, numberStyle } from "../domain/number-style.ts";
import type masterMessages from "./messages/en.json";

type FileKey = Extract<keyof typeof masterMessages, string>;
type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
/** `key_one`, `key_other` in the file are one key `key` here. */
export type StemOf<Key extends string> = Key extends `${infer Stem}_${Plural}` ? Stem : Key;
export type MessageKey = StemOf<FileKey>;

export type Messages = Readonly<Record<string, string>>;
export type Parameters = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly lang: string;
  /** `count` chooses the plural form; numbers are set in the reader's way. */
  (key: MessageKey, parameters?: Parameters): string;
  /** Puts parameters into a text of a level. */
  fill(text: string, parameters: Parameters): string;
  number(value: number): string;
  /** "1, 2 or 3". */
  anyOf(values: readonly number[]): string;
  date(value: Date): string;
  /** Date and time of day. */
  moment(value: Date): string;
  /** 0.5 as "50%". */
  percent(share: number): string;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

export function translator(lang: string, messages: Messages): Translator {
  // Each formatter costs milliseconds to make, and the first question needs few of them.
  const plural = lazily(() => new Intl.PluralRules(lang));
  const numbers = lazily(() => new Intl.NumberFormat(localeOf(lang), numberStyle(lang)));
  const eithers = lazily(() => listFormat(lang, "disjunction"));
  const dates = lazily(() => new Intl.DateTimeFormat(localeOf(lang), dateStyle(lang, "long")));
  const moments = lazily(
    () => new Intl.DateTimeFormat(localeOf(lang), { ...dateStyle(lang, "medium"), timeStyle: "short" }),
  );
  const percents = lazily(
    () => new Intl.NumberFormat(localeOf(lang), { style: "percent", maximumFractionDigits: 1, ...numberStyle(lang) }),
  );
  /** Small whole numbers look the same in all our languages, and making the formatter costs 27 ms where it was measured. */
  const shown = (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers().format(value);
  const fill = (text: string, parameters: Parameters): string =>
    text.replace(/\{+(\w+)\}+/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : typeof value === "number" ? shown(value) : value;
    });
  const translate = (key: MessageKey, parameters: Parameters = {}): string => {
    const count = parameters["count"];
    const form = typeof count === "number" ? messages[`${key}_${plural().select(count)}`] : undefined;
    const text = form ?? messages[`${key}_other`] ?? messages[key];
    // A text that is missing shows its key: ugly, and seen at once; the checks keep it from happening.
    return text === undefined ? key : fill(text, parameters);
  };
  return Object.assign(translate, {
    lang,
    fill,
    number: (value: number) => shown(value),
    anyOf: (values: readonly number[]) => eithers().format(values.map(shown)),
    date: (value: Date) => dates().format(value),
    moment: (value: Date) => moments().format(value),
    percent: (share: number) => percents().format(share),
  });
}
