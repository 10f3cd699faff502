/** All strings of a text by path, as JSON paths write it. */
export function strings(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item, at) => strings(item, `${path}[${at}]`));
  return Object.entries(node).flatMap(([key, value]) => strings(value, path === "" ? key : `${path}.${key}`));
}
