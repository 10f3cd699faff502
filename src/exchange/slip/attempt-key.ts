import { toBase64url } from "../crypto/base64url.ts";
import { primitivesHere } from "../crypto/primitives-here.ts";

/** The key pair that signs one attempt and no other, as base64url. Rejects where the part that makes it can't be fetched. */
export async function newAttemptKey(): Promise<{ readonly key: string; readonly secret: string }> {
  const primitives = await primitivesHere();
  const pair = await primitives.newSigningKey();
  return { key: toBase64url(pair.public), secret: toBase64url(pair.secret) };
}
