/** Two tabs change one record: each field that one of them has changed stands as changed. */

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * `mine` was made from `base`, as this tab knew it; `theirs` is what lies in storage now. Fields that this tab left alone
 * are taken from there; where both changed one, this tab's word is the later.
 */
export function merged<Value extends object>(base: Value | undefined, mine: Value, theirs: Value): Value {
  if (base === undefined) return mine;
  const fields = Object.keys(mine) as (keyof Value)[]; // the keys of a plain record
  return Object.assign(
    {},
    ...fields.map((field) => ({ [field]: same(mine[field], base[field]) ? theirs[field] : mine[field] })),
  );
}
