/** The questions of a pack or of an assignment with their words in one language: what is printed, and played by teams. */
import { finished } from "../../content/pack/pack-lint.ts";
import { joined } from "../../domain/joined.ts";
import type { Content } from "../../domain/level-text.ts";
import { packContent } from "../../domain/pack/pack-content.ts";
import { spoken } from "../../domain/pack/pack.ts";
import type { DeskRoute, DeskView } from "../desk-view.ts";

export interface Questions {
  readonly title: string;
  readonly content: Content;
}

/** Null while the words of the road's stops come. Of a pack, the questions that can be asked. */
export function questionsOf(
  view: DeskView,
  { of, id }: Extract<DeskRoute, { name: "print" | "round" }>,
): Questions | null {
  const { t, store, bank } = view;
  const pack = of === "pack" ? store.packs().find((one) => one.id === id) : undefined;
  if (pack !== undefined)
    return { title: spoken(pack.name, t.lang) ?? "", content: packContent([finished(pack)], id, t.lang) };
  const own = store.assignments().find((one) => one.id === id);
  if (own === undefined) return null;
  const wanted = new Set(own.assignment.questions);
  const stops = [...new Set(bank.filter((question) => wanted.has(question.id)).map(({ stop }) => stop))];
  const contents = stops.map((stop) => view.content(stop));
  if (contents.includes(null)) return null;
  const all = [...contents.filter((one) => one !== null), packContent(own.packs, id, t.lang)];
  return { title: own.assignment.title, content: joined({ place: id, lang: t.lang, contents: all, wanted }) };
}
