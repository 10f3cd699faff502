const FENCE = /^[ \t]*(?:```|~~~).*$/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/**
 * What a chatbot put between its fences, with blanks in place of all around it, so that every character stays where it is;
 * null where there is no such part, or more than one.
 */
export function onlyFenced(text: string): string | null {
  const fences: RegExpExecArray[] = [];
  for (const fence of text.matchAll(FENCE)) if (fences.push(fence) > 2) return null;
  const [open, close] = fences;
  if (open === undefined || close === undefined) return null;
  const from = open.index + open[0].length;
  return blank(text.slice(0, from)) + text.slice(from, close.index) + blank(text.slice(close.index));
}
