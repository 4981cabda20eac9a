import type { FieldWords } from "../words";
import type { InputScaling, TargetScaling } from "./inputScaling";

const given = { setting: "inputs", is: "given" };

export const inputScaling: Record<keyof InputScaling, FieldWords> = {
  inputs: {
    label: "Inputs",
    sentence:
      "How inputs are scaled; automatic standardizes the columns of a table and brings pixels to 0–1.",
    choices: {
      automatic: "Automatic",
      raw: "As they are",
      standardized: "Standardized",
      unit: "Scaled to 0–1",
      given: "Mean and deviation given",
    },
  },
  mean: {
    label: "Mean",
    sentence: "Taken from every input: one number, or one for each column or channel.",
    formula: "x ← (x − mean) / deviation",
    when: given,
  },
  deviation: {
    label: "Deviation",
    sentence: "What is left is divided by it: one number, or one for each column or channel.",
    formula: "x ← (x − mean) / deviation",
    when: given,
  },
};

export const targetScaling: Record<keyof TargetScaling, FieldWords> = {
  targets: {
    label: "Targets",
    sentence:
      "How targets that are numbers are scaled; automatic standardizes them with the inputs.",
    choices: { automatic: "Automatic", standardized: "Standardized", raw: "As they are" },
    rare: true,
  },
};
