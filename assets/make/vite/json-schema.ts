/** Lays the schemas of packs and levels beside the page as JSON Schema, so that an editor completes and checks such a file: schema/<name>.json. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import type { Plugin } from "vite";
import { levelSchema, levelTextSchema } from "../../../src/content/level-schema.ts";
import { packSchema } from "../../../src/content/pack/pack-schema.ts";

const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  pack: packSchema,
  level: levelSchema,
  text: levelTextSchema,
};

/** `typeMode` input: what may be left out in a file is not asked for. What JSON Schema has no words for is checked when the file is read. */
export const jsonSchema = (name: string): string => {
  const schema = SCHEMAS[name];
  if (schema === undefined) throw new RangeError(`no schema ${name}`);
  return JSON.stringify(toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" }), null, 1);
};

export const jsonSchemas = (): Plugin => ({
  name: "json-schemas",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = /\/schema\/(\w+)\.json$/.exec((request.url ?? "").replace(/\?.*/, ""))?.[1] ?? "";
      if (!Object.hasOwn(SCHEMAS, name)) return next();
      response.setHeader("Content-Type", "application/schema+json");
      response.end(jsonSchema(name));
    });
  },
  generateBundle() {
    for (const name of Object.keys(SCHEMAS))
      this.emitFile({ type: "asset", fileName: `schema/${name}.json`, source: jsonSchema(name) });
  },
});
