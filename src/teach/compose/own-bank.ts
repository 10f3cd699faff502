/** The teacher's own questions as the list of questions has them: beside those of the road, pack by pack. */
import { finished } from "../../content/pack/pack-lint.ts";
import type { BankQuestion } from "../../domain/assignment/assignment.ts";
import type { Content } from "../../domain/level-text.ts";
import { packContent } from "../../domain/pack/pack-content.ts";
import { ownId, spoken, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";

/** A question that can be chosen; those of one's own have no number, and their pack for a stop. */
export type ListedQuestion = Omit<BankQuestion, "number">;

/** Questions that are linted in one go. */
const AT_ONCE = 200;
const OWN = "own:";
/** The pack whose questions stand under this stop of the list; null of a stop of the road. */
export const packIdAt = (stop: string): string | null => (stop.startsWith(OWN) ? stop.slice(OWN.length) : null);
export const stopOf = ({ id }: Pick<Pack, "id">): string => OWN + id;

export interface OwnBank {
  /** Those that can be asked. */
  readonly packs: (view: DeskView) => readonly Pack[];
  readonly listed: (view: DeskView) => readonly ListedQuestion[];
  /** Of one pack, in the desk's language. */
  readonly content: (view: DeskView, pack: Pack) => Content;
}

/** What an earlier version asked and is not in its pack any more, or not as one that can be asked. */
function withEarlier(now: readonly Pack[], earlier: readonly Pack[]): readonly Pack[] {
  const known = new Map(now.map((pack) => [pack.id, pack]));
  for (const old of earlier) {
    const pack = known.get(old.id);
    const ids = new Set(pack?.questions.map(({ id }) => id));
    const lost = old.questions.filter(({ id }) => !ids.has(id));
    if (pack === undefined) known.set(old.id, old);
    else if (lost.length > 0) {
      // A picture of that name may be another one by now.
      const earlier = (name: string): string => `earlier-${name}`;
      const images = Object.fromEntries(Object.entries(old.images).map(([name, image]) => [earlier(name), image]));
      const kept = lost.map((one) => (one.image === null ? one : { ...one, image: earlier(one.image) }));
      known.set(old.id, {
        ...pack,
        questions: [...pack.questions, ...kept],
        images: { ...pack.images, ...images },
      });
    }
  }
  return [...known.values()];
}

/** Remembers what was linted and worded: thousands of questions are not gone through at each letter typed. `from`: of which a new version is made. */
export function ownBank(from: DeskAssignment | null): OwnBank {
  let last: { readonly stored: readonly Pack[]; readonly bank: DeskView["bank"] } | null = null;
  let packs: readonly Pack[] = [];
  let listed: readonly ListedQuestion[] = [];
  const linted = new WeakMap<Pack, Pack | "under way">();
  const worded = new WeakMap<Pack, Content>();

  /** A large pack is gone through bit by bit, so that the page never stands still; then it is in the list at once. */
  async function lintLarge(pack: Pack, redraw: () => void): Promise<void> {
    const questions: PackQuestion[] = [];
    for (let at = 0; at < pack.questions.length; at += AT_ONCE) {
      await new Promise((breath) => setTimeout(breath));
      questions.push(...finished({ ...pack, questions: pack.questions.slice(at, at + AT_ONCE) }).questions);
    }
    linted.set(pack, { ...pack, questions });
    last = null;
    redraw();
  }
  /** None while it is being gone through. */
  function lint(pack: Pack, redraw: () => void): readonly Pack[] {
    const known = linted.get(pack);
    if (known !== undefined) return known === "under way" ? [] : [known];
    const isLarge = pack.questions.length > AT_ONCE;
    const now = isLarge ? "under way" : finished(pack);
    linted.set(pack, now);
    if (isLarge) void lintLarge(pack, redraw);
    return now === "under way" ? [] : [now];
  }
  function look({ store, bank, redraw }: DeskView): void {
    const stored = store.packs();
    if (last?.stored === stored && last.bank === bank) return;
    last = { stored, bank };
    const ofRoad = new Set(bank.map(({ id }) => id));
    packs = withEarlier(
      stored.flatMap((pack) => lint(pack, redraw)),
      from?.packs ?? [],
    ).flatMap((pack) => {
      // Whoever named a pack by hand may have hit on ids of the road.
      const questions = pack.questions.filter((question) => !ofRoad.has(ownId(pack, question)));
      if (questions.length === 0) return [];
      return [questions.length === pack.questions.length ? pack : { ...pack, questions }];
    });
    listed = packs.flatMap((pack) =>
      pack.questions.map((question) => ({
        id: ownId(pack, question),
        stop: stopOf(pack),
        topic: question.topic,
        kind: question.kind,
        difficulty: question.difficulty,
      })),
    );
  }
  return {
    packs(view) {
      look(view);
      return packs;
    },
    listed(view) {
      look(view);
      return listed;
    },
    content({ t }, pack) {
      const known = worded.get(pack);
      if (known?.text.lang === t.lang) return known;
      const made = packContent([pack], stopOf(pack), t.lang);
      worded.set(pack, made);
      return made;
    },
  };
}

/** What a pack is called at the desk; its id where nobody has named it. */
export const packName = (pack: Pack, lang: string): string => spoken(pack.name, lang)?.trim() || pack.id;
