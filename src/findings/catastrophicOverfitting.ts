import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

const trainedOn = (radius: number) => ({
  training: { optimizer: { attack: { kind: "fgsm", radius } as const } },
});

export const catastrophicOverfitting = finding({
  id: "catastrophic-overfitting",
  group: "Optimizers",
  claim:
    "Trained against one-step attacks, a network learns to withstand these and nothing else: attacks of several small steps within the same reach always succeed.",
  source: {
    authors: "Wong et al.",
    year: 2020,
    title: "Fast is better than free: Revisiting adversarial training",
    arxiv: "2001.03994",
  },
  picture: { shows: "series", measures: ["one", "ten"], variations: ["fgsm"] },
  look: "Accuracy on training digits of which each pixel is moved by at most 0.3, along the training: by one step along the gradient’s sign, and by ten smaller ones from a random start.",
  caveat:
    "Here robustness to ten steps never comes at all, where larger networks have it first and lose it. Pixels run from about −0.4 to 1.3, and the moved ones are not kept within that. Asked for are 90 % of the one-step attacks on training digits, of which one seed has 89 %; on test digits they are 76 to 85 %. Cures of the collapse are not shown: of ELLE, with weights from 10 to 10,000, none was found here.",
  base: {
    dataset: { kind: "glyphs", samples: 2000 },
    model: { kind: "mlp", hidden: [128, 128] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05, schedule: { kind: "linear" } },
      steps: 600,
      checkpoints: 10,
    },
  },
  variations: {
    plain: { label: "digits as they are", change: {} },
    fgsm: { label: "one-step attacks", change: trainedOn(0.3) },
  },
  seeds: 3,
  measures: {
    one: { kind: "adversarial", split: "train", radius: 0.3, steps: 1, points: 10 },
    ten: { kind: "adversarial", split: "train", radius: 0.3, steps: 10, points: 10 },
    oneTest: { kind: "adversarial", radius: 0.3, steps: 1 },
    tenTest: { kind: "adversarial", radius: 0.3, steps: 10 },
    clean: { kind: "accuracy" },
  },
  fails: {
    words: "With a reach of 0.1 in place of 0.3 nothing collapses.",
    variations: { fgsm: { label: "one-step attacks", change: trainedOn(0.1) } },
    measures: {
      one: { radius: 0.1 },
      ten: { radius: 0.1 },
      oneTest: { radius: 0.1 },
      tenTest: { radius: 0.1 },
    },
  },
  criterion: ({ one, ten }) => all(atLeast(last(one.fgsm), 0.9), atMost(last(ten.fgsm), 0.1)),
  reproduces: "partly",
});
