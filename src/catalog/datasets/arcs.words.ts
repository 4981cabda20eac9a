import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const arcs: KindWords<SettingsOf<DatasetRecipe, "arcs">> = {
  label: "Arcs",
  fields: {
    samples,
    testFraction,
    spread: {
      label: "Spread",
      sentence: "Degrees of each class’s arc of the unit circle, to both sides of its middle.",
      slider: { low: 0, high: 90, scale: "linear" },
    },
    apart: {
      label: "Apart",
      sentence: "Degrees between the middles of both arcs.",
      slider: { low: 0, high: 180, scale: "linear" },
    },
    noise,
  },
};
