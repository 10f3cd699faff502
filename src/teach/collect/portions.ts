/** Long work in portions, between which the page can be used. */

/** Characters of a text that are looked through in one go. */
const MOST_TEXT = 200_000;

export const pause = (): Promise<void> => new Promise((then) => setTimeout(then));

/** Cut between lines, where the next line can't be the rest of a slip that a mail has broken. */
export function textPortions(text: string, most = MOST_TEXT): readonly string[] {
  const portions: string[] = [];
  const cut = /[\r\n](?![>\s]*[\w-]+=?\s*(?:[\r\n]|$))/g;
  let from = 0;
  while (text.length - from > most) {
    cut.lastIndex = from + most;
    const at = cut.exec(text)?.index;
    if (at === undefined) break;
    portions.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return [...portions, text.slice(from)];
}
export function portionsOf<One>(all: readonly One[], most: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}
