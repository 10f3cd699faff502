/** Puts the sample class on the desk. */
import { fromBase64url, toBase64url } from "../../exchange/crypto/base64url.ts";
import { primitivesHere } from "../../exchange/crypto/primitives-here.ts";
import { packSlip } from "../../exchange/slip/slip-text.ts";
import { newId } from "../browser-ways.ts";
import type { DeskAssignment, DeskClass, HandedIn } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { makeSample, SAMPLE_KEYS, type Sample } from "./make-sample.ts";

/** As students hand them in: signed with the attempt's key, sealed to the assignment's. */
async function packed({ slips, assignment }: Sample): Promise<readonly HandedIn[]> {
  const primitives = await primitivesHere();
  const publicKey = fromBase64url(assignment.key);
  const all: HandedIn[] = [];
  for (const [at, { slip, secretKey, receivedAt }] of slips.entries()) {
    const secret = fromBase64url(secretKey);
    const text = secret && publicKey && (await packSlip(primitives, slip, secret, publicKey));
    if (text) all.push({ id: `sample-${at + 1}`, via: "file", receivedAt, slip: text, code: null, student: null });
  }
  return all;
}

/** Id of the assignment; the sample that is there already, where there is one. Null where it could not be stored; rejects without network. */
export async function openSample(view: DeskView): Promise<string | null> {
  const { t, store, bank } = view;
  const known = store.assignments().find(({ isSample }) => isSample);
  if (known !== undefined) return known.id;
  const contents = await view.contents([...new Set(bank.map(({ stop }) => stop))]);
  const primitives = await primitivesHere();
  const sealing = await primitives.newSealingKey();
  const pairs = await Promise.all(Array.from({ length: SAMPLE_KEYS }, () => primitives.newSigningKey()));
  const sample = makeSample({
    title: t.d("sample.title"),
    note: t.d("sample.note"),
    names: t.d("sample.names").split(/\s*[,，、]\s*/),
    lang: t.lang,
    bank,
    contents,
    publicKey: toBase64url(sealing.public),
    keys: pairs.map((pair) => ({ key: toBase64url(pair.public), secret: toBase64url(pair.secret) })),
    now: view.now(),
  });
  const ownClass: DeskClass = { id: newId(), name: t.d("sample.class"), seats: sample.seats };
  const own: DeskAssignment = {
    id: newId(),
    assignment: sample.assignment,
    packs: [],
    link: sample.link,
    hash: sample.hash,
    secret: toBase64url(sealing.secret),
    classId: ownClass.id,
    version: 1,
    replaces: null,
    createdAt: view.now(),
    closedAt: null,
    keySavedAt: null,
    counted: "best",
    corrections: {},
    isSample: true,
  };
  const slips = await packed(sample);
  // The assignment comes last: what is cut off before it leaves nothing but a class.
  const works = [
    () => store.putClass(ownClass),
    () => store.addHandedIn(own.id, slips),
    () => store.putAssignment(own),
  ];
  for (const work of works) if (!(await work()).ok) return null;
  return own.id;
}
