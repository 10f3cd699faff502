/** A desk in the page: two real stops, and a store in memory. */
import axe from "axe-core";
import { render, type TemplateResult } from "lit/html.js";
import { parseContent } from "../../../src/content/parse-level.ts";
import type { BankQuestion } from "../../../src/domain/assignment/assignment.ts";
import type { Content } from "../../../src/domain/level-text.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import deskEn from "../../../src/i18n/desk/en.json";
import deskZh from "../../../src/i18n/desk/zh-CN.json";
import gameEn from "../../../src/i18n/messages/en.json";
import gameZh from "../../../src/i18n/messages/zh-CN.json";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { DeskAssignment, DeskClass } from "../../../src/teach/desk-data.ts";
import { plainStore } from "../support/plain-store.ts";
import type { DeskRoute, DeskStore, DeskView } from "../../../src/teach/desk-view.ts";
import "../../../src/hud/styles/tokens.css";
import "../../../src/hud/styles/base.css";
import "../../../src/hud/styles/question.css";
import "../../../src/teach/styles/desk.css";
import numbers from "../../../levels/numbers.json";
import horgosLevel from "../../../levels/horgos/level.json";
import horgosEn from "../../../levels/horgos/text.en.json";
import horgosZh from "../../../levels/horgos/text.zh-CN.json";
import xianLevel from "../../../levels/xian/level.json";
import xianEn from "../../../levels/xian/text.en.json";
import xianZh from "../../../levels/xian/text.zh-CN.json";

export type Lang = "en" | "zh-CN";
const WORDS = { en: deskTranslator("en", [gameEn, deskEn]), "zh-CN": deskTranslator("zh-CN", [gameZh, deskZh]) };

function parsed(level: unknown, text: unknown): Content {
  const content = parseContent({ level, text });
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}
const CONTENTS = {
  en: [parsed(xianLevel, xianEn), parsed(horgosLevel, horgosEn)],
  "zh-CN": [parsed(xianLevel, xianZh), parsed(horgosLevel, horgosZh)],
};
export const BANK: readonly BankQuestion[] = CONTENTS.en.flatMap(({ level }) =>
  level.questions.map(({ id, topic, kind, difficulty }) => ({
    id,
    topic,
    kind,
    difficulty,
    stop: level.id,
    number: (numbers as Readonly<Record<string, number>>)[id]!, // every question of the road has one
  })),
);

export interface Desk {
  readonly root: HTMLElement;
  readonly put: DeskAssignment[];
  readonly gone: DeskRoute[];
  readonly said: string[];
  readonly files: Map<string, string>;
  readonly store: DeskStore;
  readonly speak: (lang: Lang) => void;
  readonly close: () => void;
}
export interface OpenDesk {
  readonly screen: (view: DeskView) => TemplateResult;
  readonly classes?: readonly DeskClass[];
  readonly packs?: readonly Pack[];
  readonly route?: DeskRoute;
  readonly refuses?: boolean;
}

export function openDesk({
  screen,
  classes = [],
  packs = [],
  refuses = false,
  route = { name: "new" },
}: OpenDesk): Desk {
  document.documentElement.dataset["screen"] = "desk";
  document.title = "Desk";
  const root = document.createElement("div");
  document.body.append(root);
  const desk = { root, put: [] as DeskAssignment[], gone: [] as DeskRoute[], said: [] as string[] };
  const files = new Map<string, string>();
  let lang: Lang = "en";
  const plain = plainStore({ classes, packs, refuses });
  const store: DeskStore = {
    ...plain,
    async putAssignment(own) {
      const kept = await plain.putAssignment(own);
      if (kept.ok) desk.put.push(own);
      return kept;
    },
  };
  function draw(): void {
    document.documentElement.lang = lang;
    const content = (stop: string): Content | null => CONTENTS[lang].find(({ level }) => level.id === stop) ?? null;
    const view: Omit<DeskView, "store"> & { readonly store: DeskStore } = {
      t: WORDS[lang],
      route,
      store,
      bank: BANK,
      content,
      contents: async (stops) => stops.flatMap((stop) => content(stop) ?? []),
      results: () => null,
      go: (route) => void desk.gone.push(route),
      redraw: () => queueMicrotask(draw),
      say: (words) => void desk.said.push(words),
      download: (name, text) => void files.set(name, typeof text === "string" ? text : ""),
      now: () => Date.UTC(2026, 2, 1),
    };
    if (root.isConnected) render(screen(view), root);
  }
  draw();
  return {
    ...desk,
    store,
    files,
    speak(next) {
      lang = next;
      draw();
    },
    close: () => root.remove(),
  };
}

export async function violations(root: Element): Promise<readonly string[]> {
  const found = await axe.run(root);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
