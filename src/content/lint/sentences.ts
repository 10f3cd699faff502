/** After a full stop a sentence begins with a capital, a figure or a quote («570 тыс. тонн» goes on); Han needs no space. */
const BOUNDARY = /(?<=[.!?…][”»"’)]*)\s+(?=[\p{Lu}\p{N}\p{Script=Han}“«"(—])|(?<=[。！？][”’）]*)(?![”’）])|\n+/u;

export const sentencesOf = (text: string): string[] =>
  text
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
