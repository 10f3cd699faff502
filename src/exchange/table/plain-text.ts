/** Characters: a cell of Excel holds no more. */
const MOST_CHARACTERS = 32_767;

/**
 * Text as a cell can hold it: on one line, without control characters, lone surrogates and what stands for no character,
 * which XML does not allow.
 */
export const plainText = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu, "");
