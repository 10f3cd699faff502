/** Whether two values say the same, whatever the order of their keys; what both share is not gone through. */
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const keysOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : key));

export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = keysOf(one);
  const others: Readonly<Record<string, unknown>> = { ...other };
  return (
    keys.length === keysOf(other).length &&
    Object.entries(one).every(
      ([key, part]) => part === undefined || (Object.hasOwn(others, key) && same(part, others[key])),
    )
  );
}
