/** Key pairs as the desk keeps them: base64url. Rejects where the part that makes them can't be fetched. */
import { toBase64url } from "../exchange/crypto/base64url.ts";
import { primitivesHere } from "../exchange/crypto/primitives-here.ts";

/** X25519: slips are sealed to `key`, and only `secret` opens them. */
export async function newSealingKey(): Promise<{ readonly key: string; readonly secret: string }> {
  const pair = await (await primitivesHere()).newSealingKey();
  return { key: toBase64url(pair.public), secret: toBase64url(pair.secret) };
}
