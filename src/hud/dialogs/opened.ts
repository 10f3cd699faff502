/** Modal as soon as it is in the page; the template calls before it is. */
export const opened = (element?: Element): void => {
  if (element instanceof HTMLDialogElement)
    queueMicrotask(() => element.isConnected && !element.open && element.showModal());
};
