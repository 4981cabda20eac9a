import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { labelNoise, noise, samples, target, testFraction } from "./sampling.words";

export const parity: KindWords<SettingsOf<DatasetRecipe, "parity">> = {
  label: "Parity of bits, XOR",
  fields: {
    samples,
    testFraction,
    bits: {
      label: "Bits",
      sentence: "Numbers in an input, each −1 or 1 at random; two of which both count are XOR.",
    },
    order: {
      label: "Bits that count",
      sentence: "How many of them decide the class: whether an odd number of these is −1.",
      formula: "y = Π xᵢ over the first k bits",
    },
    noise,
    target,
    labelNoise,
  },
};
