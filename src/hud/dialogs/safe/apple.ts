/** What a browser tells of the machine it runs on. */
export type Machine = Pick<Navigator, "userAgent" | "maxTouchPoints">;

/** Days without a visit after which Safari forgets a site (webkit.org/blog/10218). */
export const APPLE_DAYS = 7;

/**
 * Whether this is an iPhone or iPad, where every browser forgets a site after APPLE_DAYS.
 * iPads pass for Macs, but no Mac has a touch screen.
 */
export const isAppleHandheld = ({ userAgent, maxTouchPoints }: Machine): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);

/** Whether the game was begun from the home screen, where nothing is forgotten. */
export const isOnHomeScreen = (): boolean =>
  matchMedia("(display-mode: standalone), (display-mode: fullscreen)").matches;
