import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, testFraction } from "./sampling.words";

export const bigram: KindWords<SettingsOf<DatasetRecipe, "bigram">> = {
  label: "Bigram chain",
  fields: {
    samples,
    testFraction,
    tokens: {
      label: "Tokens",
      sentence:
        "How many there are. After every other one the next is all but certain; after the rest it is drawn from shares of chance.",
      formula: "even: 98 % one token;  odd: shares from Dirichlet(1)",
    },
  },
};
