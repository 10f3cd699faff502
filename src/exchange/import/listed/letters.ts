/** Letters of choices: "А" of the Cyrillic alphabet looks as "A" does, and only its neighbours tell which one is meant. */

const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CYRILLIC = "АБВГДЕЖЗ";
const KAZAKH = "АӘБВГҒДЕЖ";
/** Cyrillic letters in Latin ones' place. */
const ALIKE: Readonly<Record<string, string>> = { А: "A", В: "B", С: "C", Е: "E", Н: "H" };
const ALIKE_CYRILLIC: Readonly<Record<string, string>> = { A: "А", B: "В", C: "С", E: "Е", H: "Н" };

export interface Letters {
  /** From 1; null for what is no letter or number of a choice. */
  readonly placeOf: (token: string) => number | null;
}
/** `used`: of the choices of one question, as they are written. */
export function lettersOf(used: readonly string[]): Letters {
  const all = used.map((letter) => letter.normalize("NFKC").toUpperCase());
  const isKazakh = all.some((letter) => letter === "Ә" || letter === "Ғ");
  const isCyrillic = isKazakh || all.some((letter) => "БГДЖЗ".includes(letter));
  const areNumbers = all.some((letter) => /^\d/.test(letter));
  const row = isKazakh ? KAZAKH : isCyrillic ? CYRILLIC : LATIN;
  return {
    placeOf: (token) => {
      const letter = token.normalize("NFKC").toUpperCase();
      // "2" beside lettered choices is what one of them says.
      if (/^\d{1,3}$/.test(letter)) return areNumbers ? Number(letter) : null;
      if (letter.length !== 1) return null;
      const place = row.indexOf((isCyrillic ? ALIKE_CYRILLIC : ALIKE)[letter] ?? letter) + 1;
      return place > 0 ? place : null;
    },
  };
}

/** Characters: what is longer is words. */
const MOST_NAMED = 200;
const HEAP = /^[A-HА-ЖӘҒＡ-Ｈ]{2,8}$/iu;
const SEPARATOR = /\s*[,;，；、/&+]\s*|\s+(?:and|и|және|和)\s+|\s+/u;
/** "B) silk", "B — because …", "B (silk)", "False. It was many." */
const HEAD =
  /^[(（[]?(?<head>\p{L}{1,12}|[√×✓✗])(?<bracket>\s?[)）\]])?(?:[.．、。:：,，]\s*|\s*[–—-]\s+|\s+(?=[(（])|(?<=[)）\]])\s*)(?<rest>\S.*)$/su;

export interface Named {
  readonly places: readonly number[];
  /** What stands behind, and may be the choice's words or a reason. */
  readonly rest: string;
}
/** The first word of an answer and what goes on behind it; null where it is one. */
export function headOf(answer: string): { readonly head: string; readonly rest: string } | null {
  const { head, rest = "" } = HEAD.exec(answer.trim())?.groups ?? {};
  return head === undefined ? null : { head, rest };
}

/** Places that an answer names, "B", "B, D", "BD", "B) silk"; null where it is words. */
export function placesNamed(answer: string, letters: Letters, known: ReadonlySet<number>): Named | null {
  const bare = answer.trim().replace(/[.。；;]$/, "");
  if (bare.length <= MOST_NAMED) {
    const tokens = bare.split(SEPARATOR).map((token) => token.replace(/^[(（[]|[)）\].．、:：]+$/g, ""));
    const places = tokens.map(letters.placeOf);
    if (places.every((place) => place !== null)) return { places, rest: "" };
    const heap = HEAP.test(bare) ? bare.split("").map(letters.placeOf) : [null];
    if (heap.every((place) => place !== null && known.has(place)) && new Set(heap).size === heap.length) {
      const row = heap.filter((place) => place !== null);
      // Small letters out of order are a word.
      if (bare === bare.toUpperCase() || row.every((place, at) => place > (row[at - 1] ?? 0)))
        return { places: row, rest: "" };
    }
  }
  const told = headOf(answer);
  const first = told === null ? null : letters.placeOf(told.head);
  return told === null || first === null ? null : { places: [first], rest: told.rest };
}
