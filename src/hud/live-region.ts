/** Says in words, politely, what a screen shows in pictures. */
export type Say = (words: string) => void;

export function liveRegion(element: HTMLElement): Say {
  return (words) => {
    // The same words twice would not be said again: a changed length makes them new.
    element.textContent = element.textContent === words ? `${words}\u00A0` : words;
  };
}
