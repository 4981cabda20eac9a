import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

/** After training, samples exchange one coordinate: accuracy is then measured on what is left. */
const exchanged = (coordinate: number) => ({
  training: {
    phases: [
      {
        steps: 0,
        task: { kind: "shuffled-inputs", first: coordinate, last: coordinate } as const,
      },
    ],
  },
});

export const simplicityBias = finding({
  id: "simplicity-bias",
  group: "Dynamics",
  claim: "Networks rely on the simplest feature alone, and leave others that tell as much.",
  source: {
    authors: "Shah et al.",
    year: 2020,
    title: "The Pitfalls of Simplicity Bias in Neural Networks",
    arxiv: "2006.07710",
  },
  picture: { shows: "values", measures: ["test"] },
  look: "Test accuracy of a network that had two sure signs of the class, one by a threshold and one by five slabs, when either is exchanged among the test samples.",
  caveat:
    "The slabs alone can be learned, as the last run shows with three of them; with five they are harder to learn by themselves.",
  base: {
    dataset: { kind: "slabs", samples: 6000, testFraction: 0.33 },
    model: { kind: "mlp", hidden: [100] },
    training: { steps: 1500, checkpoints: 1 },
  },
  variations: {
    intact: { label: "both there", change: {} },
    noLine: { label: "threshold exchanged", change: exchanged(0) },
    noSlabs: { label: "slabs exchanged", change: exchanged(1) },
    slabsOnly: {
      label: "trained on 3 slabs alone",
      change: {
        dataset: { slabs: 3 },
        training: { task: { kind: "shuffled-inputs", first: 0, last: 0 } },
      },
    },
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" } },
  criterion: ({ test }) =>
    all(
      atMost(last(test.noLine), 0.55),
      atLeast(last(test.noSlabs), 0.95),
      atLeast(last(test.slabsOnly), 0.9),
    ),
  reproduces: "yes",
});
