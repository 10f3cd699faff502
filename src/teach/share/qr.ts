/** The QR picture of a link. */
import { html, type TemplateResult } from "lit/html.js";
import { qrPictures, type QrPicture } from "../../hud/dialogs/safe/qr-picture.ts";

/** Modules in a row of version 10, with the white around them: what old cameras still read from a wall. */
const COARSE = 57 + 8;
export const isDense = ({ size }: QrPicture): boolean => size > COARSE;

/** Characters of an address in a picture of 117 modules: finer ones are read by few cameras. */
const MOST_CARRIED = 950;
export const canCarry = (address: string): boolean => address.length <= MOST_CARRIED;

/** Each is made once. */
export function qrMaker(): (text: string) => QrPicture {
  const made = new Map<string, QrPicture>();
  return (text) => {
    const picture = made.get(text) ?? qrPictures([text])[0]!; // as many as texts
    made.set(text, picture);
    return picture;
  };
}

export const drawQr = ({ size, path }: QrPicture, label: string): TemplateResult =>
  html`<svg class="share-qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    <rect width=${size} height=${size} />
    <path d=${path} />
  </svg>`;
