/**
 * A result slip as text: mark and version, hash of the assignment, the sealed box of signature and slip, sum. FROZEN.
 * Only base64url characters, so that it goes into a link, a file, a row of QR pictures alike.
 */
import type { Slip } from "../../domain/assignment/slip.ts";
import { SUM_LENGTH, textSum } from "../../domain/text-sum.ts";
import { fromBase64url, toBase64url } from "../crypto/base64url.ts";
import { SIGNATURE_BYTES, type Primitives } from "../crypto/primitives.ts";
import { open, seal } from "../crypto/sealed-box.ts";
import { readSlipBytes, slipBytes } from "./slip-wire.ts";

const MARK = "S";
const VERSION = "1";
/** Characters. A slip of 200 questions is far shorter. */
export const MOST_SLIP = 300_000;

/** Null where `publicKey` can't be sealed to. `secret`: of the attempt; `publicKey`: of the assignment. */
export async function packSlip(
  primitives: Primitives,
  slip: Slip,
  secret: Uint8Array,
  publicKey: Uint8Array,
): Promise<string | null> {
  const bytes = slipBytes(slip);
  const signed = new Uint8Array(SIGNATURE_BYTES + bytes.length);
  signed.set(await primitives.sign(bytes, secret));
  signed.set(bytes, SIGNATURE_BYTES);
  const box = await seal(primitives, signed, publicKey);
  if (box === null) return null;
  const text = `${MARK}${VERSION}${slip.hash}${toBase64url(box)}`;
  return text + textSum(text);
}

export interface OuterSlip {
  /** `assignmentHash` of the link. */
  readonly hash: string;
  readonly box: Uint8Array;
}
export type ReadSlip =
  | ({ readonly ok: true } & OuterSlip)
  | { readonly ok: false; readonly fault: "not-ours" | "newer" | "damaged" | "too-big" };

/** Its outer form alone: what can be known without a key. */
export function readSlipText(text: string): ReadSlip {
  if (text.length > MOST_SLIP) return { ok: false, fault: "too-big" };
  const [, version = "", hash = "", coded = ""] = /^S([\w-])([0-9a-f]{16})([\w-]+)$/.exec(text) ?? [];
  if (hash === "") return { ok: false, fault: "not-ours" };
  const box = fromBase64url(coded.slice(0, -SUM_LENGTH));
  if (box === null || textSum(text.slice(0, -SUM_LENGTH)) !== text.slice(-SUM_LENGTH))
    return { ok: false, fault: "damaged" };
  return version === VERSION ? { ok: true, hash, box } : { ok: false, fault: "newer" };
}

export type OpenedSlip =
  /** `isSigned`: it is as the attempt's own key signed it. */
  | { readonly ok: true; readonly slip: Slip; readonly isSigned: boolean }
  | { readonly ok: false; readonly fault: "wrong-key" | "damaged" | "other-assignment" };

/** `keys`: of the assignment; the same array for many slips, for then its import is done once. */
export async function openSlip(
  primitives: Primitives,
  { hash, box }: OuterSlip,
  { secret, publicKey }: { readonly secret: Uint8Array; readonly publicKey: Uint8Array },
): Promise<OpenedSlip> {
  const signed = await open(primitives, box, secret, publicKey);
  if (signed === null) return { ok: false, fault: "wrong-key" };
  const bytes = signed.subarray(SIGNATURE_BYTES);
  const slip = readSlipBytes(bytes);
  if (slip === null) return { ok: false, fault: "damaged" };
  // The hash outside is for sorting; the one that was signed holds.
  if (slip.hash !== hash) return { ok: false, fault: "other-assignment" };
  const key = fromBase64url(slip.key);
  const isSigned = key !== null && (await primitives.verify(signed.subarray(0, SIGNATURE_BYTES), bytes, key));
  return { ok: true, slip, isSigned };
}
