import type { FieldWords } from "../words";
import type { LayerChoice } from "./layerChoice";

export const layerChoiceWords: Record<keyof LayerChoice, FieldWords> = {
  layers: {
    label: "Layers",
    sentence: "Which layers: their weights, biases, scales and shifts.",
    choices: {
      all: "All",
      first: "The first",
      last: "The last",
      "all-but-first": "All but the first",
      "all-but-last": "All but the last",
      one: "One",
    },
  },
  index: {
    label: "Which layer",
    sentence: "Counted from 0, in the order of the parameters.",
    slider: { low: 0, high: 10, scale: "linear" },
    when: { setting: "layers", is: "one" },
  },
};
