import { hash64 } from "../fnv.ts";

/** By which runs and slips name an assignment: the sum of its link's text. FROZEN. */
export const assignmentHash = (link: string): string => hash64(link);
