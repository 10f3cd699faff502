/** Ctrl+Z and its sisters for the whole pack, where the field under the hand has nothing of its own to undo. */
export interface UndoWays {
  /** Of the pack as it is now: another object after each change. */
  readonly state: () => unknown;
  readonly undo: () => void;
  readonly redo: () => void;
}

type Way = "undo" | "redo";
function wayOf(event: KeyboardEvent): Way | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

/**
 * A field whose last typing changed nothing of the pack (a search, a number that is none yet) keeps the keys: they undo
 * what was typed there. Every other field writes to the pack at each letter, and the pack's steps hold it. Gives what
 * ends it.
 */
export function undoKeys(page: Document, ways: UndoWays): () => void {
  let before: unknown = null;
  let ownText: EventTarget | null = null;
  const ending = new AbortController();
  const { signal } = ending;

  page.addEventListener("input", () => (before = ways.state()), { capture: true, signal });
  page.addEventListener("input", ({ target }) => (ownText = ways.state() === before ? target : null), { signal });
  page.addEventListener("focusout", () => (ownText = null), { signal });
  page.addEventListener(
    "keydown",
    (event) => {
      const way = wayOf(event);
      if (way === null || event.defaultPrevented || (ownText !== null && ownText === event.target)) return;
      event.preventDefault();
      ways[way]();
    },
    { signal },
  );
  return () => ending.abort();
}
