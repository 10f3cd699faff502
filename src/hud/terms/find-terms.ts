/** Where the words of a glossary stand in a text. */

export interface FoundTerm {
  readonly id: string;
  /** As it stands in the text. */
  readonly word: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Cuts a text at the first place of each term. Longer forms go before shorter ones; where words are written apart a
 * form is a whole word; case does not matter. Joined again, the pieces are the text.
 */
export function findTerms(
  terms: readonly (readonly [id: string, forms: readonly string[]])[],
): (text: string) => readonly (string | FoundTerm)[] {
  const byForm = new Map(terms.flatMap(([id, forms]) => forms.map((form) => [form.toLowerCase(), id] as const)));
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => [text];
  const choices = forms.map((form) =>
    isChinese(form) ? escaped(form) : `(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`,
  );
  const any = new RegExp(choices.join("|"), "giu");
  return (text) => {
    const pieces: (string | FoundTerm)[] = [];
    const seen = new Set<string>();
    let from = 0;
    for (const { 0: word, index } of text.matchAll(any)) {
      const id = byForm.get(word.toLowerCase());
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      pieces.push(text.slice(from, index), { id, word });
      from = index + word.length;
    }
    return [...pieces, text.slice(from)].filter((piece) => piece !== "");
  };
}
