/** The published schema, as an editor's own language service uses it. */
import { describe, expect, test } from "vitest";
import { getLanguageService, TextDocument, type CompletionList, type Diagnostic } from "vscode-json-languageservice";
import { jsonSchema } from "../../../assets/make/vite/json-schema.ts";
import { samplePack } from "../../support/sample-pack.ts";

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: "pack.json", fileMatch: ["*"], schema: JSON.parse(jsonSchema("pack")) }],
});
const opened = (text: string) => {
  const document = TextDocument.create("file:///own.pack.json", "json", 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
async function faults(text: string): Promise<readonly Diagnostic[]> {
  const { document, json } = opened(text);
  return await service.doValidation(document, json);
}
/** What is offered where the text has a `|`. */
async function offered(text: string): Promise<readonly string[]> {
  const { document, json } = opened(text.replace("|", ""));
  const place = document.positionAt(text.indexOf("|"));
  const list: CompletionList | null = await service.doComplete(document, place, json);
  return (list?.items ?? []).map(({ label }) => label.replaceAll('"', ""));
}

describe("an editor that knows the schema of packs", () => {
  test("finds nothing wrong in a pack of every kind", async () => {
    expect(await faults(JSON.stringify(samplePack(), null, 2))).toEqual([]);
  });
  test("completes what a pack has", async () => {
    expect(await offered("{ | }")).toEqual(
      expect.arrayContaining(["pack", "id", "name", "stop", "questions", "images", "$schema"]),
    );
  });
  test("completes every kind of question, and what that kind has", async () => {
    const within = (rest: string): string => `{ "pack": 1, "id": "p", "name": {}, "questions": [{ ${rest} }] }`;

    expect(await offered(within('"kind": |'))).toEqual(
      expect.arrayContaining([
        "choice",
        "true-false",
        "numeric",
        "fill-in",
        "sequencing",
        "matching",
        "sorting",
        "locate",
      ]),
    );
    expect(await offered(within('"kind": "numeric", |'))).toEqual(
      expect.arrayContaining(["value", "min", "max", "tolerance"]),
    );
    expect(await offered(within('"kind": "choice", "text": { "en": { | } }'))).toEqual(
      expect.arrayContaining(["prompt", "choices", "reasons", "hints", "explanation"]),
    );
  });
  test("marks a field that there is not", async () => {
    const pack = { ...samplePack(), colour: "red" };

    expect((await faults(JSON.stringify(pack))).map(({ message }) => message).join()).toMatch(/colour/);
  });
});
