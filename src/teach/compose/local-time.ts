/** Times as a field of date and time has them: local, to the minute. */

const two = (value: number): string => String(value).padStart(2, "0");

/** Empty for none. */
export function localText(time: number | null): string {
  if (time === null) return "";
  const at = new Date(time);
  const day = [String(at.getFullYear()).padStart(4, "0"), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Milliseconds since 1970; null for none, or half a date. */
export function timeOf(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
