/** A question taken into another pack, with its picture. */
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import type { Random } from "../../domain/seeded.ts";
import { newQuestionId } from "./new-question.ts";
import { same } from "./same.ts";

export type Brought =
  | { readonly ok: true; readonly pack: Pack }
  /** `full`: no more questions fit. `heavy`: no more pictures. */
  | { readonly ok: false; readonly fault: "full" | "heavy" };

/** Base64 is four characters for three bytes. */
export const imageBytes = (images: Pack["images"]): number =>
  Object.values(images).reduce((sum, { data }) => sum + data.length * 0.75, 0);

const freshName = (name: string, taken: Pack["images"]): string => {
  let next = name;
  for (let at = 2; Object.hasOwn(taken, next); at++) next = `${name}-${at}`;
  return next;
};

/** At the end, under its id where that is free there. */
export function broughtInto(pack: Pack, from: Pick<Pack, "images">, question: PackQuestion, random: Random): Brought {
  if (pack.questions.length >= MOST_PACK_QUESTIONS) return { ok: false, fault: "full" };
  const ids = new Set(pack.questions.map(({ id }) => id));
  const id = ids.has(question.id) ? newQuestionId(ids, random) : question.id;
  const { image } = question;
  const picture = image !== null && Object.hasOwn(from.images, image) ? from.images[image] : undefined;
  if (image === null || picture === undefined)
    return { ok: true, pack: { ...pack, questions: [...pack.questions, { ...question, id, image: null }] } };
  const isThere = Object.hasOwn(pack.images, image) && same(pack.images[image], picture);
  const name = isThere ? image : freshName(image, pack.images);
  const images = { ...pack.images, [name]: picture };
  if (imageBytes(images) > MOST_IMAGES_BYTES) return { ok: false, fault: "heavy" };
  return { ok: true, pack: { ...pack, questions: [...pack.questions, { ...question, id, image: name }], images } };
}
