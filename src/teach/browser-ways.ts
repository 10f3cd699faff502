/** What the desk asks of the browser. */

/** Milliseconds in which the browser has certainly begun to save a file. */
const LONG_ENOUGH = 60_000;

/** Hands the teacher a file. */
export function download(name: string, content: string | Blob): void {
  const link = document.createElement("a");
  const type = name.endsWith(".json") ? "application/json" : "text/plain";
  link.href = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}

/** The page asks for it before anything else (`index.html`), and so does the game. */
export function rememberLanguage(lang: string): void {
  try {
    localStorage.setItem("silk-road-journey.lang", lang);
  } catch {
    return; // storage is refused: the next visit asks the browser
  }
}

/** Random, [a-z0-9], 21 letters. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((word) => word.toString(36).padStart(7, "0")).join("");
