/** The one schema of packs. Lists of least lengths are the kinds' own; words may be missing, for a pack may be half done. */
import * as v from "valibot";
import {
  IMAGE_TYPES,
  MOST_IMAGE_BYTES,
  MOST_PACK_NAME,
  MOST_PACK_QUESTIONS,
  PACK_LANGS,
  PACK_VERSION,
} from "../../domain/pack/pack.ts";
import { finite, id } from "../../kinds/parts.ts";
import { packKindSchemas } from "../../kinds/schemas.ts";

const longest = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = v.optional(longest(2000), "");
const dictionary = v.optional(v.record(id, longest(2000)), {});

export const packTextSchema = v.strictObject({
  title: v.optional(longest(200), ""),
  prompt: line,
  unit: v.optional(longest(60), ""),
  choices: dictionary,
  reasons: dictionary,
  hints: v.optional(v.pipe(v.array(longest(2000)), v.maxLength(2), v.readonly()), []),
  explanation: line,
  alt: v.optional(longest(500), ""),
});
const byLang = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({
    "zh-CN": v.exactOptional(schema),
    en: v.exactOptional(schema),
    ru: v.exactOptional(schema),
    kk: v.exactOptional(schema),
  } satisfies Record<(typeof PACK_LANGS)[number], unknown>);

const own = { image: v.optional(v.nullable(id), null), text: byLang(packTextSchema) };
export const packQuestionSchema = v.variant("kind", packKindSchemas(own));

/** Base64 is four characters for three bytes. */
const imageSchema = v.strictObject({
  type: v.picklist(IMAGE_TYPES),
  data: v.pipe(
    v.string(),
    v.maxLength(Math.ceil(MOST_IMAGE_BYTES / 3) * 4),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ),
});
const stopSchema = v.union([
  id,
  v.strictObject({
    lon: v.pipe(finite, v.minValue(-180), v.maxValue(180)),
    lat: v.pipe(finite, v.minValue(-90), v.maxValue(90)),
  }),
]);

/** What stands around the questions. `$schema` is for editors alone. */
export const packHead = {
  $schema: v.exactOptional(longest(500)),
  pack: v.literal(PACK_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/)),
  name: byLang(longest(MOST_PACK_NAME)),
  stop: v.optional(v.nullable(stopSchema), null),
  images: v.optional(v.record(id, imageSchema), {}),
};
/** A whole pack, as it is stored; what somebody else wrote goes through `readPack`, which tells what is wrong. */
export const packSchema = v.pipe(
  v.strictObject({
    ...packHead,
    questions: v.pipe(v.array(packQuestionSchema), v.maxLength(MOST_PACK_QUESTIONS), v.readonly()),
  }),
  v.check(({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length, "an id twice"),
);
