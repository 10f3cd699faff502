/** What an importer has found so far. Nothing gets in that a pack cannot hold. */
import * as v from "valibot";
import { packQuestionSchema } from "../../content/pack/pack-schema.ts";
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS, type PackImage, type PackQuestion } from "../../domain/pack/pack.ts";
import type { ImportedQuestion, ImportRemark, Parsed, RemarkCode, Repair, Spot } from "./imported.ts";

/** Characters of what a remark shows. */
const MOST_DETAIL = 80;
/** As ids of a pack's parts are. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_ID = 60;

interface More {
  readonly question?: string;
  readonly repair?: Repair | null;
}
export interface Collector {
  /** An id that no other question has; `wished`: one that the file gives. */
  readonly newId: (wished?: string) => string;
  /** Null where a pack cannot hold it. */
  readonly fitting: (question: PackQuestion) => PackQuestion | null;
  /** Takes it in, or tells why not. */
  readonly add: (at: Spot, question: PackQuestion) => boolean;
  /** The picture's id; null where the pack can hold no more pictures. The same picture is kept once. */
  readonly addImage: (image: PackImage) => string | null;
  readonly error: (code: RemarkCode, at: Spot, detail?: string, more?: More) => void;
  readonly warn: (code: RemarkCode, at: Spot, detail?: string, more?: More) => void;
  /** A warning that is told the first time alone; of each `kind` once. */
  readonly warnOnce: (code: RemarkCode, at: Spot, detail?: string, kind?: string) => void;
  readonly parsed: (title?: string) => Parsed;
}

/** Never in the middle of a character of two. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

export function collector(): Collector {
  const questions: ImportedQuestion[] = [];
  const images: Record<string, PackImage> = {};
  const remarks: ImportRemark[] = [];
  const ids = new Set<string>();
  const told = new Set<string>();
  let lastNumber = 0;
  const imageIds = new Map<string, string>();
  let imageBytes = 0;

  const fitting = (question: PackQuestion): PackQuestion | null => {
    const read = v.safeParse(packQuestionSchema, question);
    return read.success ? read.output : null;
  };
  const remark = (code: RemarkCode, severity: ImportRemark["severity"], at: Spot, detail: string, more: More): void => {
    const { question = null, repair = null } = more;
    remarks.push({ code, severity, at, detail: cut(detail.trim(), MOST_DETAIL), question, repair });
  };
  const error: Collector["error"] = (code, at, detail = "", more = {}) => remark(code, "error", at, detail, more);
  const warn: Collector["warn"] = (code, at, detail = "", more = {}) => remark(code, "warning", at, detail, more);
  const warnOnce: Collector["warnOnce"] = (code, at, detail = "", kind = "") => {
    if (told.has(`${code} ${kind}`)) return;
    told.add(`${code} ${kind}`);
    warn(code, at, detail);
  };
  return {
    newId: (wished = "") => {
      const next = (): string => `q${(lastNumber += 1)}`;
      let id = wished.length <= MOST_ID && ID.test(wished) ? wished : next();
      while (ids.has(id)) id = next();
      ids.add(id);
      return id;
    },
    fitting,
    add: (at, question) => {
      const fits = fitting(question);
      if (fits === null) {
        error("does-not-fit", at, question.kind);
        return false;
      }
      if (questions.length >= MOST_PACK_QUESTIONS) {
        warnOnce("too-many-questions", at, String(MOST_PACK_QUESTIONS));
        return false;
      }
      questions.push({ at, question: fits });
      return true;
    },
    addImage: (image) => {
      const known = imageIds.get(image.data);
      if (known !== undefined) return known;
      const bytes = image.data.length * 0.75;
      if (imageBytes + bytes > MOST_IMAGES_BYTES) return null;
      imageBytes += bytes;
      const id = `picture${imageIds.size + 1}`;
      imageIds.set(image.data, id);
      images[id] = image;
      return id;
    },
    error,
    warn,
    warnOnce,
    parsed: (title = "") => {
      const came = new Set(questions.map(({ question }) => question.id));
      const offered = remarks.flatMap(({ repair }) =>
        repair !== null && repair.do !== "replace-text" ? [repair.question] : [],
      );
      const shown = new Set([...questions.map(({ question }) => question), ...offered].map(({ image }) => image));
      return {
        title,
        questions,
        remarks: remarks.map((one) =>
          one.question === null || came.has(one.question) ? one : { ...one, question: null },
        ),
        images: Object.fromEntries(Object.entries(images).filter(([id]) => shown.has(id))),
      };
    },
  };
}
