/** One good file of each format, short. */
import { samplePack } from "../../support/sample-pack.ts";

export const GIFT = `// [id:silk-1] [tag:road]
$CATEGORY: $course$/top/Silk Road

::Start:: Where did the road begin? {
  =Xi'an#So it did.
  ~Osh#That is half way.
  ~Astana
  ####Chang'an is the old name.
}

::Truth:: It was one road. {F#It was many.#Many indeed.}

The caravans carried {=silk =the silk} to the west.

How many kilometres? {#6400:100}

Match. {=Osh -> south =Talas -> north = -> east}

Pick two. {~%50%silk ~%50%tea ~%-100%glass}
`;
export const AIKEN = `丝绸之路的起点是哪里？
A、长安
B、洛阳
C、敦煌
答案：A

Столица Казахстана?
А) Алматы
Б) Астана
Ответ: Б

Which one?
A. one
B. two
ANSWER: B
`;
export const MARKDOWN = `# Silk Road

1. **Where** did it begin?
   - [x] Xi'an
   - [ ] Osh

2. Which is silk?
A. cloth
B. **food**
Answer: A
Explanation: it is woven

## Answers
1. A
`;
export const CSV = `Question,Answer 1,Answer 2,Correct,Explanation\nWhere?,here,there,1,"so, it\nis"\nTrue?,True,False,2,\n`;
export const JSON_LIST = JSON.stringify([
  { question: "Where?", options: ["here", "there"], answer: 1, explanation: "so" },
  { question: "Capital?", answer: "Astana" },
]);
export const PACK = JSON.stringify(samplePack());
export const MOODLE_XML = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/top/Silk</text></category></question>
  <question type="multichoice"><name><text>Start</text></name>
    <questiontext format="html"><text><![CDATA[<p>Where <b>did</b> it begin?</p>]]></text></questiontext>
    <single>true</single>
    <answer fraction="100"><text>Xi'an</text><feedback><text>Yes</text></feedback></answer>
    <answer fraction="0"><text>Osh</text></answer>
  </question>
  <question type="truefalse"><name><text>T</text></name><questiontext format="html"><text>It was one.</text></questiontext>
    <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
</quiz>`;
