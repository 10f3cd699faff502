/** Letters that stand before choices, as schools of the language write them; and how wide a word is. */
const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Without those that are misread by hand or stand for no sound of their own. */
const CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";

/** `at` from 0; past the alphabet it begins anew with a number: A2. */
export function letterOf(lang: string, at: number): string {
  const letters = lang === "ru" || lang === "kk" ? CYRILLIC : LATIN;
  const round = Math.floor(at / letters.length);
  return `${letters[at % letters.length]}${round === 0 ? "" : round + 1}`;
}

/** In letters of the width of a Latin one: Chinese ones are twice as wide. */
export const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
