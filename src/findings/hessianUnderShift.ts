import { type ShiftName, STRONGEST } from "../catalog/tasks/shifted";
import { all, atLeast, constant, kendall, last } from "../study/criterion";
import { finding, over } from "../study/finding";
import { digitsNet } from "./digitsNet";

const base = digitsNet(600);
const levels = Array.from({ length: STRONGEST + 1 }, (_, level) => level);
const kinds = [
  { by: "fade", name: "fading" },
  { by: "noise", name: "noise" },
] as const;

const shifts = kinds.flatMap(({ by, name }) => levels.map((level) => ({ by, name, level })));
type Shift = (typeof shifts)[number];
const id = ({ by, level }: Shift) => `${by}${level}`;

/** After the training, everything is measured on shifted samples. */
const under = ({ by, level }: { by: ShiftName; level: number }) => ({
  training: { phases: [{ steps: 0, task: { kind: "shifted", by, level } as const }] },
});

export const hessianUnderShift = finding({
  id: "hessian-under-shift",
  group: "Hessian",
  claim:
    "The ratio of the Hessian’s extreme eigenvalues, measured on shifted data, follows the accuracy that is lost on them.",
  source: {
    authors: "Gabdullin",
    year: 2024,
    title:
      "Investigating Generalization Capabilities of Neural Networks by Means of Loss Landscapes and Hessian Analysis",
    arxiv: "2412.10146",
  },
  picture: { shows: "values", measures: ["ratio"] },
  look: "r_e = |λ_min/λ_max| on samples with less and less contrast and with more and more noise, in order of level: Kendall’s τ of r_e, of K_H and of the loss with the level.",
  caveat:
    "The loss itself follows the level at least as well, so that no Hessian is needed for it. Measured on the shifted training samples, of two kinds of shift; r_e settles where hardly any accuracy is left.",
  base: { ...base, dataset: { kind: "glyphs", samples: 2000 } },
  variations: over(shifts, id, (shift) => ({
    label: `${shift.name}, level ${shift.level}`,
    change: under(shift),
  })),
  seeds: 3,
  measures: {
    ratio: { kind: "extreme-ratio" },
    share: { kind: "negative-share" },
    loss: { kind: "loss" },
    accuracy: { kind: "accuracy", split: "train" },
  },
  criterion: ({ ratio, share, loss, accuracy }) => {
    const rank = (measure: typeof ratio, by: ShiftName) =>
      kendall(
        shifts
          .filter((shift) => shift.by === by)
          .map((shift) => ({
            x: last(measure[id(shift)]),
            y: constant(shift.level, `the level of ${shift.name}`),
          })),
      );
    const drop = (by: ShiftName) =>
      kendall(
        shifts
          .filter((shift) => shift.by === by)
          .map((shift) => ({
            x: last(ratio[id(shift)]),
            y: last(accuracy[id(shift)]),
          })),
      );
    return all(
      atLeast(rank(ratio, "fade"), 0.7, "mean"),
      atLeast(rank(ratio, "noise"), 0.6, "mean"),
      atLeast(rank(share, "fade"), 0.7, "mean"),
      atLeast(rank(share, "noise"), 0.6, "mean"),
      atLeast(rank(loss, "fade"), 0.99),
      atLeast(rank(loss, "noise"), 0.99),
      { test: "between", value: drop("fade"), low: null, high: -0.6, over: "mean" },
    );
  },
  reproduces: "yes",
});
