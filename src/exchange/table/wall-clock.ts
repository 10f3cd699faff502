/** The same hands of the clock in UTC: what sets a date in UTC then shows it as clocks here do. */
export const wallClock = (date: Date): Date =>
  new Date(
    Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
    ),
  );
