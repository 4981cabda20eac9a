/** `topograd-question.js`: a classic script for pages that ask questions about their figures. */
import { defineQuestion } from "./question";

defineQuestion();
