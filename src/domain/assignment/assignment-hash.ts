import { FNV_BASIS, fnv1a } from "../fnv.ts";

/** By which runs and slips name an assignment: 16 hexadecimal digits of its link's text. FROZEN. */
export const assignmentHash = (link: string): string =>
  [FNV_BASIS, 0x9747b28c].map((basis) => fnv1a(link, basis).toString(16).padStart(8, "0")).join("");
