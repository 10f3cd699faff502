/** What the linter finds in questions, each looked at once for as long as it stays as it is. */
import { isFinished, lintQuestion, type PackFinding } from "../../content/pack/pack-lint.ts";
import type { Pack, PackQuestion } from "../../domain/pack/pack.ts";

/** Questions that are looked at in one go, milliseconds each: a pack of hundreds must not hold up the page. */
const IN_ONE_GO = 20;

export interface KnownFindings {
  readonly of: (question: PackQuestion) => readonly PackFinding[];
  /** How many of its questions can't be asked yet; null while many are looked through: `onKnown` is called then. */
  readonly unfinished: (pack: Pack, onKnown: () => void) => number | null;
}

/** No finding says anything of the pack, so one look serves a question wherever it lies. */
export function knownFindings(lint: typeof lintQuestion = lintQuestion): KnownFindings {
  const known = new WeakMap<PackQuestion, readonly PackFinding[]>();
  const coming = new WeakSet<Pack>();

  function of(question: PackQuestion): readonly PackFinding[] {
    const found = known.get(question) ?? lint({ id: "" }, question);
    known.set(question, found);
    return found;
  }
  function lookOn(pack: Pack, unknown: readonly PackQuestion[], from: number, onKnown: () => void): void {
    setTimeout(() => {
      unknown.slice(from, from + IN_ONE_GO).forEach(of);
      if (from + IN_ONE_GO < unknown.length) return lookOn(pack, unknown, from + IN_ONE_GO, onKnown);
      coming.delete(pack);
      onKnown();
    });
  }
  return {
    of,
    unfinished(pack, onKnown) {
      if (coming.has(pack)) return null;
      const unknown = pack.questions.filter((question) => !known.has(question));
      if (unknown.length <= IN_ONE_GO) return pack.questions.filter((question) => !isFinished(of(question))).length;
      coming.add(pack);
      lookOn(pack, unknown, 0, onKnown);
      return null;
    },
  };
}
