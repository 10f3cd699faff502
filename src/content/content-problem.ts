/** Where a level is wrong and what is wrong there; `path` begins with `text.` for the words. */
export interface ContentProblem {
  readonly path: string;
  readonly code: string;
  readonly detail: string;
}
/** The path of what is wrong as a whole, as JSON paths write it. */
export const WHOLE_FILE = "$";
