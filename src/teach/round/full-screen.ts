/** The page on the whole screen, where the browser allows it: without it the round is played just as well. */

/** Asked for within a press of a key or finger. */
export async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    return; // not there on some phones, or refused: the window will do
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement === null) return;
  try {
    await document.exitFullscreen();
  } catch {
    return; // it was left meanwhile
  }
}
