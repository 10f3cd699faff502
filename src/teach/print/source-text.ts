/** Where an answer of the road is written, in a line; for the key with the words that prove it. */
import type { Question } from "../../domain/question.ts";
import { ARTICLE_DATE, ARTICLE_TITLES } from "../../hud/articles.ts";
import type { Translator } from "../../i18n/translator.ts";

export const sourceText = ({ sources }: Pick<Question, "sources">, t: Translator, isKey: boolean): string =>
  sources
    .map(({ article, paragraph, evidence }) =>
      [
        `《${ARTICLE_TITLES[article]}》`,
        t("source.line", { date: t.date(ARTICLE_DATE), paragraph }),
        ...(isKey ? [`“${evidence.join("；")}”`] : []),
      ].join(" "),
    )
    .join("; ");
