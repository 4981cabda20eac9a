import type { FieldWords } from "../words";

export const drawWords: FieldWords = {
  label: "Draw",
  sentence: "Another number is another draw; the same one is the same task again.",
  slider: { low: 1, high: 20, scale: "linear" },
};

export const fractionWords: FieldWords = {
  label: "Share of the samples",
  sentence: "Of the training samples; those that test are left alone.",
  slider: { low: 0, high: 1, scale: "linear" },
};
