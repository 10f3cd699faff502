/**
 * Runs in the page before the game: tells what the game gives to storage, when Check is pressed, and when an answer is
 * shown as saved. It reads the screen as a player does and knows nothing of the game's insides.
 */
import type { Told } from "../told.ts";

export interface Watched {
  readonly database: string;
  /** The words by which the game says that it keeps nothing. */
  readonly keepsNothing: string;
}

/** Serialised into the page: it may use nothing from outside itself. */
export function watchTruth({ database, keepsNothing }: Watched): void {
  const page = Math.random().toString(36).slice(2);
  const now = (): number => performance.timeOrigin + performance.now();
  // A page that is being killed can't be told anything any more.
  const tell = (told: Told): void => void globalThis.faultsTell?.({ ...told, page }).catch(() => undefined);

  let puts = 0;
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.transaction.db.name === database) {
      const id = ++puts;
      const name = typeof key === "string" ? key : "";
      const event = name.startsWith("event/") ? String(value?.body) : null;
      tell({ type: "put", put: id, key: name, format: Number(value?.f), event, at: now() });
      this.transaction.addEventListener("complete", () => tell({ type: "stored", put: id, at: now() }));
      this.transaction.addEventListener("abort", () => tell({ type: "refused", put: id, at: now() }));
    }
    return put.call(this, value, key);
  };

  interface Check {
    readonly id: number;
    readonly question: string;
    readonly at: number;
    /** Its verdict was on the screen. */
    shown: boolean;
  }
  let checks = 0;
  let open: Check[] = [];
  let pressedAt: number | null = null;
  let keeps = true;
  // A press that the game does not take up (no answer given yet) is forgotten with the task it came in.
  addEventListener(
    "submit",
    () => {
      pressedAt = now();
      setTimeout(() => (pressedAt = null));
    },
    true,
  );

  /** The turn was asked for here and has not come. */
  let asksTurn = false;
  addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element) || target.closest("[data-dialog=elsewhere] button") === null) return;
      asksTurn = true;
      tell({ type: "turn", here: false, at: now() });
    },
    true,
  );

  function look(): void {
    if (asksTurn && document.querySelector("[data-dialog=elsewhere]") === null) {
      asksTurn = false;
      tell({ type: "turn", here: true, at: now() });
    }
    const form = document.querySelector<HTMLElement>("form.question");
    const isBusy = form?.getAttribute("aria-busy") === "true";
    const question = form?.dataset["question"] ?? "";
    for (const notice of document.querySelectorAll(".notices span"))
      if (notice.textContent?.trim() === keepsNothing) keeps = false;
    if (isBusy && !open.some((check) => !check.shown && check.question === question)) {
      const check = { id: ++checks, question, at: pressedAt ?? now(), shown: false };
      open.push(check);
      tell({ type: "check", check: check.id, question, at: check.at, wall: Date.now() });
    }
    const hasVerdict = document.querySelector(".sheet .verdict") !== null;
    if (!isBusy && hasVerdict) for (const check of open) check.shown = true;
    if (document.querySelector(".sheet .inner") === null || document.querySelector(".unsaved") !== null) return;
    for (const { id, at, shown } of open)
      if (shown) tell({ type: "saved", check: id, at: now(), ms: now() - at, keeps });
    open = open.filter(({ shown }) => !shown);
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
