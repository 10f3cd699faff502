/** A figure of a class report, or why it is not told. All shares of this folder are per cent, 0 to 100. */

export type Withheld =
  /** Of so few attempts that it would say more about chance than about the class: counts only. */
  | "few"
  /** Not all were asked the same questions. */
  | "different-questions"
  /** There is no other question to compare with. */
  | "one-question"
  /** All had the same. */
  | "no-spread"
  /** The question runs against the total: its covariance is negative and has no root. */
  | "negative";
export type Figure = number | { readonly withheld: Withheld };

/** Attempts from which on figures are told. */
export const FEWEST = 10;

export const isTold = (figure: Figure): figure is number => typeof figure === "number";
export const withheld = (why: Withheld): Figure => ({ withheld: why });
/** What the moments leave undefined for want of spread. */
export const orNoSpread = (value: number | null): Figure => value ?? withheld("no-spread");
/** A share of 0 to 1 as per cent. */
export const percent = (share: number): number => 100 * share;
