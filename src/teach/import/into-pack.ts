/** Questions that came in, taken into a pack: under ids of their own there, with the pictures they show. */
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import type { Random } from "../../domain/seeded.ts";
import type { Imported } from "../../exchange/import/imported.ts";
import { imageBytes } from "../author/brought-into.ts";
import { newQuestionId } from "../author/new-question.ts";

export interface IntoPack {
  readonly pack: Pack;
  readonly taken: number;
  /** Questions for which there was no room. */
  readonly left: number;
  /** Questions whose picture had no room: they come without it. */
  readonly withoutPicture: number;
}

/** `chosen`: ids within `imported`. Linear in the number of questions. */
export function intoPack(pack: Pack, imported: Imported, chosen: ReadonlySet<string>, random: Random): IntoPack {
  const ids = new Set(pack.questions.map(({ id }) => id));
  const images: Record<string, Pack["images"][string]> = { ...pack.images };
  const names = new Map<string, string | null>();
  const questions: PackQuestion[] = [...pack.questions];
  let bytes = imageBytes(pack.images);
  let [taken, left, withoutPicture] = [0, 0, 0];

  /** Under the name it has there; null where there is no room for it. */
  function imageOf(wanted: string): string | null {
    const known = names.get(wanted);
    if (known !== undefined) return known;
    const image = Object.hasOwn(imported.images, wanted) ? imported.images[wanted] : undefined;
    const size = image === undefined ? 0 : imageBytes({ "": image });
    if (image === undefined || bytes + size > MOST_IMAGES_BYTES) {
      names.set(wanted, null);
      return null;
    }
    let name = wanted;
    for (let at = 2; Object.hasOwn(images, name); at++) name = `${wanted}-${at}`;
    images[name] = image;
    bytes += size;
    names.set(wanted, name);
    return name;
  }
  for (const { question } of imported.questions) {
    if (!chosen.has(question.id)) continue;
    if (questions.length >= MOST_PACK_QUESTIONS) {
      left += 1;
      continue;
    }
    const id = ids.has(question.id) ? newQuestionId(ids, random) : question.id;
    ids.add(id);
    const image = question.image === null ? null : imageOf(question.image);
    if (question.image !== null && image === null) withoutPicture += 1;
    questions.push({ ...question, id, image });
    taken += 1;
  }
  return { pack: { ...pack, questions, images }, taken, left, withoutPicture };
}
