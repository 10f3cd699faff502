import { createElement } from "react";
import { createRoot } from "react-dom/client";
import module from "react-quiz-component";

const Quiz = module.default ?? module;
/** Ten questions of the length of ours. */
const questions = Array.from({ length: 10 }, (_, at) => ({
  question: `Question ${at + 1}: why do the salt-loving plants by the dry lake need solar panels beside them?`,
  questionType: "text",
  answerSelectionType: "single",
  answers: [
    "To shade the seedlings at noon",
    "To power the pumps that water them",
    "To keep animals out of the beds",
    "To light the town at night",
  ],
  correctAnswer: "2",
  messageForCorrectAnswer: "Right: the panels power the irrigation.",
  messageForIncorrectAnswer: "Think of what a plant in a dry place lacks.",
  explanation: "The panels power the irrigation of the plantings.",
  point: "3",
}));
const quiz = { quizTitle: "A quiz", quizSynopsis: "Ten questions", nrOfQuestions: "10", questions };
createRoot(document.getElementById("root")).render(
  createElement(Quiz, { quiz, showInstantFeedback: true, disableSynopsis: true }),
);
