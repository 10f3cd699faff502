/**
 * The own questions of an assignment as one text, the same for the same questions for ever: assignments are known by its
 * sum. FROZEN: what a pack gains later is left out of it where it stands as if it were not there.
 */
import * as v from "valibot";
import { MOST_QUESTIONS } from "../../domain/assignment/assignment.ts";
import { canonical } from "../../domain/content-hash.ts";
import { ruledQuestion } from "../../domain/pack/pack-content.ts";
import { NO_TEXT, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import { readPack } from "../../content/pack/parse-pack.ts";
import { checksOf } from "../../kinds/schemas.ts";

/** Characters. Two packs' worth of pictures; what is more can't be kept by every browser. */
export const MOST_OWN_TEXT = 16_000_000;

const NO_QUESTION = { image: null, topic: "other" };
const NO_PACK = { stop: null, images: {} };

/** Without what says nothing. */
function lean(value: object, nothing: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const says = ([key, part]: [string, unknown]): boolean =>
    !Object.hasOwn(nothing, key) || canonical(part) !== canonical(nothing[key]);
  return Object.fromEntries(Object.entries(value).filter(says));
}
const leanQuestion = (question: PackQuestion): object => ({
  ...lean(question, NO_QUESTION),
  text: Object.fromEntries(Object.entries(question.text).map(([lang, text]) => [lang, lean(text, { ...NO_TEXT })])),
});

/** `packs`: with the questions of the assignment alone. */
export const ownText = (packs: readonly Pack[]): string =>
  canonical(packs.map((pack) => ({ ...lean(pack, NO_PACK), questions: pack.questions.map(leanQuestion) })));

export type ReadOwnText =
  { readonly ok: true; readonly packs: readonly Pack[] } | { readonly ok: false; readonly fault: "damaged" | "newer" };
const DAMAGED = { ok: false, fault: "damaged" } as const;

/** Choices of a question, words of a language, … : more in one place is nothing that anyone wrote, and would keep the rules busy for minutes. */
const MOST_PARTS = 200;
/** Of what a schema has gone through, so it is not deep. */
function isNarrow(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const parts = Object.values(value);
  return parts.length <= MOST_PARTS && parts.every(isNarrow);
}

/** What no schema sees: an answer that is none of the choices would throw off the rules. */
function isSound(pack: Pack, question: PackQuestion): boolean {
  if (!isNarrow(question)) return false;
  let sound = true;
  const ruled = ruledQuestion(pack, question);
  checksOf(ruled).check(ruled, () => (sound = false));
  return sound;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // cut off, or somebody else's
  }
}
const listSchema = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_QUESTIONS));

/** Never throws, whatever the text: one broken question breaks the whole, for an assignment is played as it was given or not at all. */
export function readOwnText(text: string): ReadOwnText {
  const list = text.length > MOST_OWN_TEXT ? null : v.safeParse(listSchema, parsed(text));
  if (!list?.success) return DAMAGED;
  const packs: Pack[] = [];
  for (const raw of list.output) {
    const { pack, isNewer, problems } = readPack(raw);
    if (isNewer) return { ok: false, fault: "newer" };
    if (pack === null || problems.length > 0) return DAMAGED;
    packs.push(pack);
  }
  const count = packs.reduce((sum, { questions }) => sum + questions.length, 0);
  const isWhole =
    new Set(packs.map(({ id }) => id)).size === packs.length &&
    count >= 1 &&
    count <= MOST_QUESTIONS &&
    packs.every((pack) => pack.questions.every((question) => isSound(pack, question)));
  return isWhole ? { ok: true, packs } : DAMAGED;
}
