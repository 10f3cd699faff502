/** Hatching, so that bars differ without their colours too. */

const SVG = "http://www.w3.org/2000/svg";
export const HATCHED = "url(#hatched)";

function element(name: string, attributes: Readonly<Record<string, string>>, inside: readonly Element[] = []): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
/** Adds what `HATCHED` names. */
export function withHatch(svg: Element): void {
  const size = { width: "7", height: "7" };
  const pattern = { ...size, id: "hatched", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  const stroke = element("rect", { width: "3", height: "7", fill: "var(--seal)" });
  svg.prepend(
    element("defs", {}, [element("pattern", pattern, [element("rect", { ...size, fill: "#f3d3c4" }), stroke])]),
  );
}
