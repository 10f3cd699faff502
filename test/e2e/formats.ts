/** One file of each format, as teachers have them: the samples that the desk shows, and tables of other systems. */
import { readFileSync } from "node:fs";

const sample = (name: string): string =>
  readFileSync(new URL(`../../src/teach/import/samples/${name}`, import.meta.url), "utf8");

const BLOOKET = `"Blooket
Import Template",,,,,,,
Question #,Question Text,Answer 1,Answer 2,"Answer 3
(Optional)","Answer 4
(Optional)","Time Limit (sec)
(Max: 300 seconds)","Correct Answer(s)
(Only include Answer #)"
1,Which town has the Registan?,Samarkand,Nukus,,,20,1
`;
const GIMKIT = `Gimkit Spreadsheet Import Template,,,,
Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)
Which town has the Kalta Minor?,Khiva,Almaty,Nukus,
`;
const WAYGROUND = `Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation
Which towns lie in Kazakhstan?,Checkbox,Almaty,Astana,Khiva,,,"1,2",30,,Khiva lies in Uzbekistan.
`;
/** As Notepad saves it in Moscow. */
const AIKEN_RU = Buffer.from(
  [..."Какой город стоит на Ишиме?\r\nА) Нукус\r\nБ) Астана\r\nОтвет: Б\r\n"].map((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return point >= 0x410 && point <= 0x44f ? point - 0x350 : point;
  }),
);

export const FILES: readonly { readonly name: string; readonly bytes: Buffer; readonly questions: number }[] = [
  { name: "questions.gift", bytes: Buffer.from(sample("questions.gift")), questions: 5 },
  { name: "aiken.txt", bytes: AIKEN_RU, questions: 1 },
  { name: "moodle.xml", bytes: Buffer.from(sample("moodle.xml")), questions: 2 },
  { name: "table.csv", bytes: Buffer.from(`\uFEFF${sample("table.csv")}`, "utf16le"), questions: 2 },
  { name: "kahoot.csv", bytes: Buffer.from(sample("kahoot.csv")), questions: 2 },
  { name: "blooket.csv", bytes: Buffer.from(BLOOKET), questions: 1 },
  { name: "gimkit.csv", bytes: Buffer.from(GIMKIT), questions: 1 },
  { name: "wayground.csv", bytes: Buffer.from(WAYGROUND), questions: 1 },
  { name: "questions.md", bytes: Buffer.from(sample("questions.md")), questions: 2 },
  { name: "questions.json", bytes: Buffer.from(sample("questions.json")), questions: 2 },
];
