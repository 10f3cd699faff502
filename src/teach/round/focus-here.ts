/** What has just come is where keys and readers go on: its heading takes the focus, once, when it is in the page. */
export const focusHere = (element?: Element): void => {
  if (element instanceof HTMLElement)
    queueMicrotask(() => {
      if (!element.isConnected) return;
      element.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    });
};
