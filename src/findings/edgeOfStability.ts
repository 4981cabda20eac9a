import {
  all,
  atLeast,
  atMost,
  between,
  first,
  greatest,
  last,
  least,
  median,
} from "../study/criterion";
import { finding } from "../study/finding";
import { chebyshev } from "./chebyshev";

const late = { from: 0.5 };

export const edgeOfStability = finding({
  id: "edge-of-stability",
  group: "Dynamics",
  claim: "Under full-batch gradient descent sharpness rises to 2/η and stays there.",
  source: {
    authors: "Cohen et al.",
    year: 2021,
    title: "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
    arxiv: "2103.00065",
  },
  picture: { shows: "series", measures: ["ratio"], threshold: { value: 1, label: "its edge" } },
  look: "λ_max over 2/η through 8,000 steps: it begins below 0.7, then hovers about 1, while the loss rises on some steps and falls in the long run.",
  caveat:
    "The learning rate must be such that 2/η lies below the sharpness that gradient flow would reach: with a smaller one there is no edge to see.",
  base: chebyshev({ rule: { kind: "sgd" }, learningRate: 0.15 }),
  variations: {
    t3: { label: "T₃", change: {} },
    t5: { label: "T₅", change: { dataset: { target: "chebyshev5" } } },
  },
  seeds: 3,
  measures: { ratio: { kind: "edge-ratio" }, rising: { kind: "rising-share" } },
  criterion: ({ ratio, rising }) =>
    all(
      ...(["t3", "t5"] as const).flatMap((target) => [
        atMost(first(ratio[target]), 0.8),
        between(median(ratio[target], late), 0.9, 1.2),
        atLeast(least(ratio[target], late), 0.83),
        atMost(greatest(ratio[target], late), 1.19),
        atLeast(last(rising[target]), 0.04),
      ]),
    ),
  reproduces: "yes",
  ci: true,
});
