import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { inputScaling, targetScaling } from "./inputScaling.words";
import { testFraction } from "./sampling.words";
import { type SetFacts, setFacts, setNames } from "./setFacts";

/** Where a setting is that only some sets have. */
const whenSet = (has: (facts: SetFacts) => boolean) => ({
  setting: "name",
  is: setNames.filter((name) => has(setFacts[name])),
});

export const set: KindWords<SettingsOf<DatasetRecipe, "set">> = {
  label: "Published set",
  fields: {
    name: {
      label: "Set",
      sentence: "Fetched from this site when it is first needed; nothing is sent.",
      choices: {
        digits: "Handwritten digits 8×8",
        "fashion-mnist": "Fashion-MNIST",
        iris: "Iris",
        penguins: "Palmer penguins",
        diabetes: "Diabetes progression (a number)",
      },
    },
    size: {
      label: "Image size",
      sentence: "Pixels along each side of an image: 0.7 MB are fetched, or 2 MB.",
      choices: { 14: "14×14", 28: "28×28" },
      when: whenSet(({ sized }) => sized),
    },
    samples: {
      label: "Samples",
      sentence: "How many samples are drawn at random, train and test together.",
      choices: { null: "All", number: "Drawn at random" },
      initial: 150,
    },
    testFraction: { ...testFraction, when: whenSet(({ test }) => test === 0) },
    ...inputScaling,
    targets: { ...targetScaling.targets, when: whenSet(({ outputs }) => outputs === 1) },
  },
};
