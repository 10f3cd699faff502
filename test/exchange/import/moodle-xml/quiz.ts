/** Moodle XML, as short as a test may be. */
import { parseMoodleXml } from "../../../../src/exchange/import/moodle-xml/parse-moodle-xml.ts";

export interface Parts {
  readonly name?: string;
  /** Of the question, as XML or HTML within it. */
  readonly text?: string;
  readonly format?: string;
}
export const cdata = (html: string): string => `<![CDATA[${html}]]>`;
export const questionXml = (type: string, inner: string, { name = "N", text = "Q?", format = "html" }: Parts = {}) =>
  `<question type="${type}"><name><text>${name}</text></name><questiontext format="${format}"><text>${text}</text></questiontext>${inner}</question>`;
export const quizXml = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join("\n")}\n</quiz>`;
/** One answer, `fraction` in percent. */
export const answerXml = (fraction: number | string, text: string, feedback = "", more = ""): string =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${feedback === "" ? "" : `<feedback format="html"><text>${feedback}</text></feedback>`}${more}</answer>`;
/** Questions alone or a whole file. */
export const read = (...questions: readonly string[]) =>
  parseMoodleXml(questions[0]?.startsWith("<?xml") ? questions[0] : quizXml(...questions), "en");
