import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";

export const functionModel: KindWords<SettingsOf<ModelRecipe, "function">> = {
  label: "Function",
  fields: {
    expression: {
      label: "Expression",
      sentence:
        "A function of named parameters, with + − * / ^, brackets, sqrt, exp, log, sin, cos, tanh, abs, max, min and others.",
      formula:
        "Over data it is the output for each sample: x1, x2, … are its inputs (x a single one) and y its target",
    },
    parameters: {
      label: "Parameters",
      sentence:
        "One a line: where it starts and the range that is looked at; without a start it is drawn from the range.",
      formula: "x = −1.2 in [−2, 2]",
    },
  },
};
