/** Moves the focus to the heading of what is new, so that keyboards and screen readers follow. */

/** Tells the key of the place that is shown; on a new one the element with `data-focus` is focused once it is there. */
export function focusOnChange(root: HTMLElement): (key: string) => void {
  let last: string | null = null;
  return (key) => {
    if (key === last) return;
    const isFirst = last === null;
    last = key;
    // The first screen is read from its top; stealing the focus there would skip the page's name.
    if (isFirst) return;
    const take = (): boolean => {
      const target = root.querySelector<HTMLElement>("[data-focus]");
      target?.focus({ preventScroll: true });
      if (target) root.querySelector(".inner")?.scrollTo({ top: 0 });
      return target !== null;
    };
    if (!take()) setTimeout(() => key === last && take(), 150); // a part that is still on its way
  };
}
