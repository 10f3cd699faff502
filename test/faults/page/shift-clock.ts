/** Runs in the page: the device's clock is wrong by so many milliseconds. Serialised: nothing from outside itself. */
export function shiftClock(milliseconds: number): void {
  const real = Date.now.bind(Date);
  Date.now = () => real() + milliseconds;
}
