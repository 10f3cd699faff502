/** The screens of own questions in the page, over a store as the browser keeps it. */
import { html, nothing, render } from "lit/html.js";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { focusOnChange } from "../../../src/hud/focus.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import authorWords from "../../../src/i18n/author/en.json";
import deskWords from "../../../src/i18n/desk/en.json";
import gameWords from "../../../src/i18n/messages/en.json";
import packWords from "../../../src/i18n/packs/en.json";
import { pack } from "../../../src/teach/author/pack.ts";
import { packs } from "../../../src/teach/author/packs.ts";
import { openDeskStore, type OpenedDesk } from "../../../src/teach/desk-store.ts";
import type { DeskRoute, DeskStore, DeskView, Kept } from "../../../src/teach/desk-view.ts";
import { parseRoute, routeText } from "../../../src/teach/route.ts";
import { BANK } from "../compose/support.ts";

const t = deskTranslator("en", [gameWords, deskWords, packWords, authorWords]);

export interface AuthorDesk {
  readonly root: HTMLElement;
  readonly said: string[];
  readonly files: Map<string, string>;
  readonly route: () => DeskRoute;
  readonly go: (route: DeskRoute) => void;
  /** As it lies in storage: read by a desk that is opened anew. */
  readonly stored: () => Promise<readonly Pack[]>;
  /** From now on nothing can be stored. */
  readonly refuse: () => void;
  readonly close: () => Promise<void>;
}

const openStore = (onChange = (): void => undefined): Promise<OpenedDesk> => openDeskStore({ onChange });

async function stored(): Promise<readonly Pack[]> {
  const desk = await openStore();
  desk.close();
  return desk.packs();
}

/** With these packs and no others. */
export async function openAuthor(first: DeskRoute, all: readonly Pack[] = []): Promise<AuthorDesk> {
  const desk = await openStore(() => draw());
  for (const own of desk.packs()) await desk.removePack(own.id);
  for (const own of all) await desk.putPack(own);
  document.documentElement.dataset["screen"] = "desk";
  document.documentElement.lang = "en";
  document.title = "Desk";
  const root = document.createElement("div");
  document.body.append(root);
  const focus = focusOnChange(root);
  const said: string[] = [];
  const files = new Map<string, string>();
  let route = first;
  let refuses = false;
  /** What is being stored just now. */
  let under: Promise<unknown> = Promise.resolve();
  function tracked(work: Promise<Kept>): Promise<Kept> {
    under = work;
    return work;
  }
  /** What follows on what was stored may be stored too. */
  async function quiet(): Promise<void> {
    const last = under;
    await last;
    await new Promise((then) => setTimeout(then, 10));
    if (under !== last) await quiet();
  }
  const store: DeskStore = {
    ...desk,
    putPack: (own) => (refuses ? Promise.resolve({ ok: false, fault: "not-stored" }) : tracked(desk.putPack(own))),
    removePack: (id) => tracked(desk.removePack(id)),
  };
  function go(next: DeskRoute): void {
    route = next;
    draw();
  }
  function view(): DeskView {
    return {
      t,
      route,
      store,
      bank: BANK,
      content: () => null,
      contents: async () => [],
      results: () => null,
      go,
      redraw: () => queueMicrotask(draw),
      say: (words) => void said.push(words),
      download: (name, text) => void files.set(name, typeof text === "string" ? text : ""),
      now: () => Date.UTC(2026, 2, 1),
    };
  }
  function draw(): void {
    if (!root.isConnected) return;
    const screen = route.name === "packs" ? packs : pack;
    const isOurs = ["packs", "pack", "pack-question"].includes(route.name);
    render(html`${isOurs ? screen(view()) : nothing}`, root);
    focus(routeText(route));
  }
  /** Links lead on within the test: its page stays. */
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null) return;
    event.preventDefault();
    go(parseRoute(link.hash));
  });
  draw();
  return {
    root,
    said,
    files,
    route: () => route,
    go,
    stored,
    refuse: () => void (refuses = true),
    async close() {
      go({ name: "home" });
      await quiet();
      desk.close();
      root.remove();
    },
  };
}
