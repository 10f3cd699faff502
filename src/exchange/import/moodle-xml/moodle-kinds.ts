/** How a question of each of Moodle's types comes in. */
import { multichoice, truefalse } from "./moodle-choice.ts";
import { gap, matching, ordering } from "./moodle-placed.ts";
import { refuse, type MoodleWay } from "./moodle-question.ts";
import { numerical, shortanswer } from "./moodle-typed.ts";

const essay: MoodleWay = (question) => refuse(question, "essay-left-out", question.said.title ?? "");
const description: MoodleWay = (question) => refuse(question, "description-left-out", question.said.title ?? "");

export const MOODLE_KINDS: ReadonlyMap<string, MoodleWay> = new Map([
  ["multichoice", multichoice],
  ["multichoiceset", multichoice],
  ["truefalse", truefalse],
  ["shortanswer", shortanswer],
  ["numerical", numerical],
  ["matching", matching],
  ["match", matching],
  ["ddmatch", matching],
  ["ordering", ordering],
  ["gapselect", gap],
  ["ddwtos", gap],
  ["essay", essay],
  ["description", description],
]);
