/** Hatching, so that bars differ without their colours too. */

const SVG = "http://www.w3.org/2000/svg";
export const HATCHED = "url(#hatched)";
export const DOTTED = "url(#dotted)";

function element(name: string, attributes: Readonly<Record<string, string>>, inside: readonly Element[] = []): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
const pattern = (id: string, turn: string, inside: readonly Element[]): Element =>
  element("pattern", { id, width: "7", height: "7", patternUnits: "userSpaceOnUse", patternTransform: turn }, inside);

/** Adds what `HATCHED` and `DOTTED` name. */
export function withHatch(svg: Element): void {
  const ground = (fill: string): Element => element("rect", { width: "7", height: "7", fill });
  svg.prepend(
    element("defs", {}, [
      pattern("hatched", "rotate(45)", [
        ground("#f3d3c4"),
        element("rect", { width: "3", height: "7", fill: "var(--seal)" }),
      ]),
      pattern("dotted", "", [
        ground("#f7e6c4"),
        element("circle", { cx: "3.5", cy: "3.5", r: "1.7", fill: "var(--gold)" }),
      ]),
    ]),
  );
}
