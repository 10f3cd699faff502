/** A pack as it is being written: what every part of the editor reads and changes. */
import type { Pack, PackImage, PackQuestion } from "../../domain/pack/pack.ts";

export interface PackEdit {
  readonly pack: () => Pack;
  /**
   * One step that can be undone. Changes one after another that are about the same (`q1.prompt.en`, while it is typed)
   * are one step. Stored by itself a moment later.
   */
  readonly change: (about: string, next: (pack: Pack) => Pack) => void;
  /** The question of this id with other content; nothing where there is none. */
  readonly changeQuestion: (about: string, id: string, next: (question: PackQuestion) => PackQuestion) => void;
  /** Adds a picture and gives its id; null where the pack is full (`MOST_IMAGES_BYTES`). Undone with the change that uses it. */
  readonly addImage: (image: PackImage) => string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}
