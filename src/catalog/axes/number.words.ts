import type { FieldWords } from "../words";

export const index: FieldWords = {
  label: "Number",
  sentence: "Which direction of its kind.",
  countFrom: 1,
};
