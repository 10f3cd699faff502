/** As many as `review-visit.ts` takes: to import its number would bring all of it to every arrival; a test holds the two together. */
export const MOST_AT_ONCE = 8;
