import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";
import { edgeDigits } from "./edgeDigits";

export const opposingRemoval = finding({
  id: "opposing-removal",
  group: "Dynamics",
  claim:
    "Without the samples whose losses go opposite ways, the loss at the edge of stability swings less.",
  source: {
    authors: "Rosenfeld & Risteski",
    year: 2024,
    title: "Outliers with Opposing Signals Have an Outsized Effect on Neural Network Optimization",
    arxiv: "2311.04163",
  },
  picture: {
    shows: "values",
    measures: ["tenth", "chance", "few", "fewAtFirst"],
    threshold: { value: 1, label: "all samples" },
  },
  look: "How much the loss rises in a step at the edge of stability, in the mean, over what it does with all samples. Without the tenth whose losses moved most it hardly rises in four seeds of five; without a tenth by chance it swings on.",
  caveat:
    "Samples are told by how much their losses changed over 60 steps, and the next 100 do not count. In one seed the rest swing more than all did before, though half as much as without as many by chance. Without 2 % the swings are smaller for the first hundred steps in four seeds, and then others take their place: the paper’s networks are larger, and its groups rarer.",
  base: edgeDigits({ steps: 1400, checkpoints: 1 }),
  variations: { run: { label: "full batch", change: {} } },
  seeds: 5,
  measures: {
    tenth: { kind: "rises-without", label: "rises without the 10 % that move most" },
    chance: { kind: "rises-without", chosen: "random", label: "without 10 % by chance" },
    few: { kind: "rises-without", share: 0.02, label: "without the 2 % that move most" },
    fewAtFirst: {
      kind: "rises-without",
      share: 0.02,
      steps: 100,
      skipped: 0,
      label: "the same in the first 100 steps",
    },
  },
  criterion: ({ tenth, chance }) =>
    all(atMost(last(tenth.run), 0.5), atLeast(last(chance.run), 0.65)),
  reproduces: "partly",
});
