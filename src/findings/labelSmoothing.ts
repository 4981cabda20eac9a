import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

export const labelSmoothing = finding({
  id: "label-smoothing",
  group: "Surfaces",
  claim: "Labels that are not quite sure make a network’s confidence fit its accuracy.",
  source: {
    authors: "Müller et al.",
    year: 2019,
    title: "When Does Label Smoothing Help?",
    arxiv: "1906.02629",
  },
  picture: { shows: "pairs", x: "calibration", y: "test" },
  look: "Calibration error and accuracy on test samples with smoothed labels, ε 0.1, with squentropy and with plain cross-entropy: how far confidence is from accuracy over fifteen bins.",
  caveat:
    "Large networks that train for long are too sure of themselves; these, of 14,090 parameters, are right nearly as often as they are sure, to 3 points, and smoothing makes them less sure than they ought to be. It does raise accuracy, by a point.",
  base: digitsNet(1500),
  variations: {
    crossEntropy: { label: "cross-entropy", change: {} },
    smoothed: { label: "smoothed", change: { training: { loss: { kind: "smoothed" } } } },
    squentropy: { label: "squentropy", change: { training: { loss: { kind: "squentropy" } } } },
  },
  seeds: 3,
  measures: {
    calibration: { kind: "calibration-error" },
    test: { kind: "accuracy" },
  },
  criterion: ({ calibration, test }) =>
    all(
      atMost(ratio(last(calibration.smoothed), last(calibration.crossEntropy)), 0.9, "mean"),
      atMost(ratio(last(calibration.squentropy), last(calibration.crossEntropy)), 0.9, "mean"),
      atLeast(difference(last(test.smoothed), last(test.crossEntropy)), 0, "mean"),
    ),
  reproduces: "no",
});
