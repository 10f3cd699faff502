/**
 * Keys: real ones in Chromium. Firefox is driven here over WebDriver BiDi, through which vitest finds no frame of its own to
 * press keys in, so there each key does to the focused element what the platform would do.
 */
import { server, userEvent } from "vitest/browser";

const PLACES = "a[href], button, input, select, textarea, summary, [tabindex='0']";
const isPlace = (element: HTMLElement): boolean => {
  if (element.matches(":disabled") || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
  // Of a group the keyboard comes to the one that is taken.
  return element.checked || document.querySelector(`input[name="${element.name}"]:checked`) === null;
};

function tab(): void {
  const room = document.querySelector("dialog[open]") ?? document;
  const places = [...room.querySelectorAll<HTMLElement>(PLACES)].filter(isPlace);
  const at = document.activeElement ?? document.body;
  const next = places.find((place) => at.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  (next ?? places[0])?.focus();
}

/** Of radio buttons the next is taken; a number goes one up or down. */
function arrow(field: Element | null, by: 1 | -1): void {
  if (!(field instanceof HTMLInputElement)) return;
  if (field.type === "number") {
    field[by === 1 ? "stepDown" : "stepUp"]();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return;
  }
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${field.name}"]`)];
  const next = group[group.indexOf(field) + by];
  next?.focus();
  next?.click();
}

function press(key: string): void {
  const at = document.activeElement;
  if (key === "{Tab}") tab();
  else if (key === "{ArrowDown}") arrow(at, 1);
  else if (key === "{ArrowUp}") arrow(at, -1);
  else if (key === "{Escape}") document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
  else if (key === "{Enter}" && at instanceof HTMLElement && at.matches("button, summary, a")) at.click();
  else if (at instanceof HTMLInputElement && !["checkbox", "radio"].includes(at.type)) {
    at.value += key;
    at.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (key === " " && at instanceof HTMLElement) at.click();
}

/** As `userEvent.keyboard` has them: names in braces, letters as they are. */
export async function keys(text: string): Promise<void> {
  if (server.browser === "chromium") return userEvent.keyboard(text);
  for (const key of text.match(/\{\w+\}|./gu) ?? []) {
    press(key);
    await new Promise((then) => setTimeout(then, 5));
  }
}

/** Presses Tab until it is there. */
export async function tabTo(isThere: (element: Element) => boolean): Promise<void> {
  for (let press = 0; press < 300; press++) {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && isThere(activeElement)) return;
    await keys("{Tab}");
  }
  throw new Error("the keyboard does not come there");
}
export const named = (words: string) => (element: Element) =>
  (element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent).includes(words);
