import type { MarkTerms } from "./terms.ts";

/** The glossary by language, fetched when a text first asks for it; until then, and where the network fails, texts stand without. */
export function termsLoader(redraw: () => void): (lang: string) => MarkTerms | undefined {
  const here = new Map<string, MarkTerms>();
  const coming = new Set<string>();
  return (lang) => {
    const found = here.get(lang);
    if (found === undefined && !coming.has(lang)) {
      coming.add(lang);
      import("./terms.ts")
        .then(({ termsIn }) => termsIn(lang))
        .then((marked) => {
          here.set(lang, marked);
          redraw();
        })
        .catch(() => setTimeout(() => coming.delete(lang), 3000));
    }
    return found;
  };
}
