/** The right answer to each number of a sheet, by the places at which things stand on that sheet. */
import type { Forms } from "../../kinds/fill-in/rules.ts";
import { answerPlace, type Place } from "../../kinds/locate/rules.ts";
import type { SheetItem } from "./sheet-items.ts";

/** All places from 0. */
export type KeyEntry =
  | { readonly kind: "choice"; readonly at: readonly number[] }
  | { readonly kind: "true-false"; readonly value: boolean }
  | { readonly kind: "numeric"; readonly value: number; readonly least: number; readonly most: number }
  /** Every accepted form: those of the reader's language, and what is accepted in others besides. */
  | { readonly kind: "fill-in"; readonly own: readonly string[]; readonly others: readonly string[] }
  /** The numbers to be written into the boxes, from the upper to the lower: from 1. */
  | { readonly kind: "sequencing"; readonly boxes: readonly number[] }
  | { readonly kind: "matching"; readonly lines: readonly (readonly [left: number, right: number])[] }
  | {
      readonly kind: "sorting";
      readonly bins: readonly { readonly bin: string; readonly at: readonly number[] }[];
    }
  | { readonly kind: "locate"; readonly place: Place; readonly within: number };

function formsOf(accepted: Forms, lang: string): Pick<Extract<KeyEntry, { kind: "fill-in" }>, "own" | "others"> {
  const all = Object.values(accepted);
  const own = new Set((Object.hasOwn(accepted, lang) ? accepted[lang] : all[0]) ?? []);
  return { own: [...own], others: [...new Set(all.flat())].filter((form) => !own.has(form)) };
}

const placesOf = (wanted: readonly string[], order: readonly string[]): readonly number[] =>
  order.flatMap((id, at) => (wanted.includes(id) ? [at] : []));

/** `lang`: of the reader. */
export function keyEntry({ question, order, lefts }: SheetItem, lang: string): KeyEntry {
  switch (question.kind) {
    case "choice":
      return { kind: "choice", at: placesOf(question.answer, order) };
    case "true-false":
      return { kind: "true-false", value: question.answer };
    case "numeric": {
      const { value, tolerance } = question;
      return { kind: "numeric", value, least: value - tolerance, most: value + tolerance };
    }
    case "fill-in":
      return { kind: "fill-in", ...formsOf(question.accepted, lang) };
    case "sequencing":
      return { kind: "sequencing", boxes: order.map((id) => question.items.indexOf(id) + 1) };
    case "matching": {
      const rightOf = new Map(question.pairs);
      return {
        kind: "matching",
        lines: lefts.map((left, at): readonly [number, number] => [at, order.indexOf(rightOf.get(left) ?? "")]),
      };
    }
    case "sorting":
      return {
        kind: "sorting",
        bins: question.bins.map((bin) => ({
          bin,
          at: placesOf(
            question.items.flatMap(([item, its]) => (its === bin ? [item] : [])),
            order,
          ),
        })),
      };
    case "locate":
      return { kind: "locate", place: answerPlace(question), within: question.within };
  }
}
