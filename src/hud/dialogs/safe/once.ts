import { nothing } from "lit/html.js";
import { directive, Directive, type ElementPart } from "lit/directive.js";

/** Does something once its element is in the page, one time for as long as the element stays. */
class Once extends Directive {
  private done = false;
  override render(_work: (element: Element) => void): unknown {
    return nothing;
  }
  override update({ element }: ElementPart, [work]: [(element: Element) => void]): unknown {
    if (!this.done) queueMicrotask(() => element.isConnected && work(element));
    this.done = true;
    return nothing;
  }
}
export const once = directive(Once);

/** Takes the focus, from a place that is gone. */
export const takeFocus = (element: Element): void => {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  element.closest(".inner")?.scrollTo({ top: 0 });
};
