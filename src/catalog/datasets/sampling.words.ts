import type { FieldWords } from "../words";

export const samples: FieldWords = {
  label: "Samples",
  sentence: "How many samples are drawn, train and test together.",
  slider: { low: 16, high: 5000, scale: "log" },
};
export const testFraction: FieldWords = {
  label: "Held out",
  sentence: "Share of the samples kept for testing.",
  slider: { low: 0, high: 0.9, scale: "linear" },
};
export const noise: FieldWords = {
  label: "Noise",
  sentence: "Standard deviation of the Gaussian noise added to every sample.",
  slider: { low: 0, high: 1, scale: "linear" },
};
export const labelNoise: FieldWords = {
  label: "Label noise",
  sentence: "Share of training labels replaced by another class.",
  slider: { low: 0, high: 0.9, scale: "linear" },
};
export const target: FieldWords = {
  label: "Target",
  sentence:
    "What the network is to tell: the class, or one number, −1 for even classes and 1 for odd.",
  choices: { class: "Class", sign: "−1 or 1" },
};
