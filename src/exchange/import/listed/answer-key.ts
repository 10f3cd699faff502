/** Answers that stand together behind the questions: "1. B  2. C", "1-5 ABDCA". */

const ENTRY = /(?<number>\d{1,4})\s*[.．、:：)）-]\s*(?<answer>[A-Za-zА-Жа-ж]{1,8}|[√×✓✗对错])(?![\p{L}\d])/gu;
const RUN =
  /(?<first>\d{1,4})\s*[-—–~～至]\s*(?<last>\d{1,4})\s*[.:：、]?\s*(?<letters>[A-HА-Ж](?:[\s,，]*[A-HА-Ж]){1,59})(?![\p{L}])/gu;

/** Characters of one line. */
const MOST_KEY = 100_000;

/** Empty where the line is no such list. */
export function keyEntries(whole: string): readonly (readonly [number, string])[] {
  const line = whole.slice(0, MOST_KEY);
  const runs = [...line.matchAll(RUN)].flatMap(({ groups = {} }) => {
    const letters = (groups["letters"] ?? "").replace(/[\s,，]+/g, "").split("");
    const [first, last] = [Number(groups["first"]), Number(groups["last"])];
    return last - first + 1 === letters.length ? letters.map((letter, at) => [first + at, letter] as const) : [];
  });
  if (runs.length > 0) return runs;
  return [...line.matchAll(ENTRY)].map(
    ({ groups = {} }) => [Number(groups["number"]), groups["answer"] ?? ""] as const,
  );
}
