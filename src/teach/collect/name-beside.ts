/** Who is meant by what stands beside a code in a line of a list or a chat. */
const MOST = 60;
const MOST_WORDS = 5;
const TIMES = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M\b)?/gi;
const DATES = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g;

/** A seat or a name; null where nothing is said, or too much. Days and hours of a chat are left out. */
export function nameBeside(text: string): string | null {
  if (text.length > 4 * MOST) return null;
  const bare = text.replaceAll(TIMES, " ").replaceAll(DATES, " ");
  // "Aliya: my code is" names Aliya.
  const [first = ""] = bare.split(":").filter((part) => /[\p{L}\p{N}]/u.test(part));
  const name = first
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M})]+$/gu, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[^(]*$/, (whole) => whole.replaceAll(/\)+$/g, ""));
  return name === "" || name.length > MOST || name.split(" ").length > MOST_WORDS ? null : name.toWellFormed();
}
