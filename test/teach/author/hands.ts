/**
 * What hands do to fields and keys. Real keys in Chromium; in Firefox, where vitest finds no frame of its own to press
 * keys in, the page is told of each key.
 */
import { expect, vi } from "vitest";
import { server, userEvent } from "vitest/browser";
import { named } from "../compose/keys.ts";

/** What a machine that is busy with other things has done within half a minute. */
export const soon = <Value>(work: () => Value | Promise<Value>): Promise<Value> => vi.waitFor(work, 30_000);

/** A key with those that are held. */
export async function stroke(key: string, ...held: readonly ("ctrl" | "shift")[]): Promise<void> {
  if (server.browser === "chromium") {
    const names = held.map((one) => (one === "ctrl" ? "Control" : "Shift"));
    const down = names.map((name) => `{${name}>}`).join("");
    const up = names.map((name) => `{/${name}}`).join("");
    return userEvent.keyboard(`${down}${key.length === 1 ? key : `{${key}}`}${up}`);
  }
  const [ctrlKey, shiftKey] = [held.includes("ctrl"), held.includes("shift")];
  const event = new KeyboardEvent("keydown", { key, ctrlKey, shiftKey, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** In the place of what stood there. */
export function fill(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error("no field");
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function chosen(field: Element, value: string): void {
  if (!(field instanceof HTMLSelectElement)) throw new Error("no list");
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Files with these texts are chosen. */
export function opened(field: Element, texts: readonly string[]): void {
  if (!(field instanceof HTMLInputElement)) throw new Error("no field");
  const files = new DataTransfer();
  for (const [at, text] of texts.entries())
    files.items.add(new File([text], `file${at}.json`, { type: "application/json" }));
  field.files = files.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What stands on the page: one element, all of them, words that come, and what is pressed by its name. */
export function inside(root: () => HTMLElement) {
  const find = (selector: string): HTMLElement => {
    const found = root().querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
  const shows = (words: string | RegExp): Promise<void> =>
    soon(() => expect(root().textContent.replaceAll(/\s+/g, " ")).toMatch(words));
  const button = (words: string): HTMLElement => {
    const found = all("button, summary, a").find((one) => named(words)(one));
    if (found === undefined) throw new Error(`no ${words}`);
    return found;
  };
  return { find, all, shows, button };
}
