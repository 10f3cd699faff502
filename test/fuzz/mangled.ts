/** Good inputs made bad: cut, flipped, doubled, mixed, and laced with what breaks parsers elsewhere. Seeded: a run can be repeated. */
import { seededRandom, type Random } from "../../src/domain/seeded.ts";

const LACE = [
  "\u0000",
  "\uD800",
  "\u202E",
  "\uFEFF",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "=1+1",
  "-1",
  "1e999",
  "null",
  "[]",
  "{}",
  '"',
  "\\",
  "％",
  "\n\n",
  "\u2066",
  "::",
  "~%50%",
  "\nANSWER: B\n",
  "\n答案：",
  "]]>",
  "<!ENTITY e '&e;'>&e;",
  "&#x202E;",
  "A".repeat(5000),
];

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

/** One change of a text. */
function once(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = at + Math.floor(random() * 20);
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + text.slice(at, to) + text.slice(at);
    case 3:
      return text.slice(0, at) + pick(LACE, random) + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 65_536)) + text.slice(at + 1);
    case 5:
      return text.slice(to) + text.slice(0, at);
    default:
      return text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 65) ^ 1) + text.slice(at + 1);
  }
}

/** `count` texts: one in eight of pure chance, the others one to four changes away from a good one. */
export function* mangled(good: readonly string[], count: number, seed: number): Generator<string> {
  const random = seededRandom(seed);
  for (let made = 0; made < count; made++) {
    if (random() < 0.125)
      yield String.fromCharCode(...Array.from({ length: Math.floor(random() * 300) }, () => random() * 65_536));
    else {
      let text = pick(good, random);
      for (let change = Math.floor(random() * 4); change >= 0; change--) text = once(text, random);
      yield text;
    }
  }
}

export function* mangledBytes(good: readonly Uint8Array[], count: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed);
  for (let made = 0; made < count; made++) {
    const bytes = Uint8Array.from(pick(good, random));
    for (let change = Math.floor(random() * 6); change >= 0; change--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    yield random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
  }
}
