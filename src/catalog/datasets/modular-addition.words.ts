import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { testFraction } from "./sampling.words";

export const modularAddition: KindWords<SettingsOf<DatasetRecipe, "modular-addition">> = {
  label: "Modular addition",
  fields: {
    testFraction,
    modulus: {
      label: "Modulus p",
      sentence: "Both numbers run from 0 to p − 1, and the class is their sum's remainder.",
      formula: "y = (a + b) mod p, with a and b one-hot",
    },
  },
};
