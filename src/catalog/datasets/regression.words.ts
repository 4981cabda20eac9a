import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const regression: KindWords<SettingsOf<DatasetRecipe, "regression">> = {
  label: "1-D regression",
  fields: {
    samples,
    testFraction,
    target: {
      label: "Function",
      sentence: "The curve to be learned on [−1, 1].",
      formula: "T₃(x) = 4x³ − 3x,  T₅(x) = 16x⁵ − 20x³ + 5x",
      choices: {
        chebyshev3: "Chebyshev T₃",
        chebyshev5: "Chebyshev T₅",
        sine: "Sine",
        step: "Step",
      },
    },
    noise,
  },
};
