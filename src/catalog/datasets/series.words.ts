import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const series: KindWords<SettingsOf<DatasetRecipe, "series">> = {
  label: "Linear series",
  fields: {
    samples,
    testFraction,
    channels: {
      label: "Series",
      sentence: "How many at once; each is a row of the input.",
      formula: "Y = XW + noise, W the same for all   (Ilbert et al. 2024)",
    },
    past: { label: "Past", sentence: "Numbers of each series that are seen." },
    future: { label: "Future", sentence: "Numbers of each series that are to be told." },
    noise,
  },
};
