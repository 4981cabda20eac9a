import type { FieldWords } from "../words";

export const which: FieldWords = {
  label: "Which",
  sentence: "Number of the class or layer, counted from 0.",
};
