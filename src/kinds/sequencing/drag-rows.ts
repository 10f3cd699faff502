/** Dragging a row of a list up or down, for fingers and mice; the buttons on each row do the same. */

/** Pixels a press must travel before it is a drag. */
const SLOP = 6;

/** Follows a press on a list whose rows carry `data-row`; tells `move(from, to)` when a row is let go elsewhere. */
export function dragRow(list: HTMLElement, start: PointerEvent, move: (from: number, to: number) => void): void {
  const target = start.target as Element;
  const row = target.closest<HTMLElement>("[data-row]");
  if (row === null || target.closest("button") || start.button !== 0) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const from = rows.indexOf(row);
  const middles = rows.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
  let to = from;
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
    row.style.removeProperty("transform");
    delete row.dataset["dragged"];
  };
  const { signal } = abort;
  list.setPointerCapture(start.pointerId);
  list.addEventListener(
    "pointermove",
    (event) => {
      const by = event.clientY - start.clientY;
      if (Math.abs(by) < SLOP && row.dataset["dragged"] === undefined) return;
      row.dataset["dragged"] = "";
      row.style.setProperty("transform", `translateY(${by}px)`);
      const y = middles[from]! + by;
      to = middles.filter((middle, at) => at !== from && middle < y).length;
    },
    { signal },
  );
  list.addEventListener("pointerup", () => (stop(), move(from, to)), { signal });
  list.addEventListener("pointercancel", stop, { signal });
}
