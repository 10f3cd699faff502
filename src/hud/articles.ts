/** The two articles under their own names, as every source shows them. */
import type { Source } from "../domain/question-base.ts";

export const ARTICLE_TITLES: Readonly<Record<Source["article"], string>> = {
  ties: "传承千年情谊 续写时代新篇",
  green: "绿色新风拂丝路",
};
export const ARTICLE_DATE = new Date(2025, 5, 13);
