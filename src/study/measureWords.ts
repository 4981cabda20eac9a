import { measureDefinition } from "../catalog/measures";
import { grouped, said } from "../language/spoken";
import { t } from "../language/t";
import { catalogMeasure, type Measure, type MeasureOf, type OwnKind } from "./measure";

const betweenWords: Record<MeasureOf<"between">["quantity"], string> = {
  barrier: "barrier",
  "matched-barrier": "barrier after matching",
  "matched-middle": "accuracy in the middle after matching",
  "matched-distance": "distance after matching over that before",
  "singular-vectors": "singular vectors in common",
  "curve-barrier": "barrier on the curve",
  "curve-highest": "highest loss on the curve",
  "curve-accuracy": "lowest accuracy on the curve, less that of its lower end",
  "mode-connectivity": "mode connectivity",
  layers: "a single layer’s share of the barrier",
  "later-layers": "share of the barrier of a single layer behind the first",
  cka: "CKA",
  disagreement: "disagreement",
};

const roundings: Record<MeasureOf<"rounded-loss">["how"], string> = {
  nearest: "to nearest",
  adaptive: "adaptively",
  random: "at random",
};

type Split = MeasureOf<"loss">["split"];

/** Whose loss or accuracy it is. */
const lossOf = (split: Split): string => said(split === "train" ? "training loss" : "test loss");
const accuracyOf = (split: Split): string =>
  said(split === "train" ? "training accuracy" : "test accuracy");

const words: { [K in OwnKind]: (measure: MeasureOf<K>) => string } = {
  loss: ({ split }) => lossOf(split),
  accuracy: ({ split }) => accuracyOf(split),
  sharpness: () => "λ_max",
  "edge-ratio": () => "λ_max over the edge of stability",
  "exact-trace": () => "trace of the Hessian",
  "hessian-coherence": () => "coherence of Hessians",
  "sgd-edge": ({ relative }) =>
    relative
      ? "SGD’s share of the largest stable rate of gradient descent"
      : "largest rate that is stable in the mean square",
  "rises-without": ({ share, chosen }) =>
    `rises of the loss without ${+(100 * share).toPrecision(3)} % of the samples, ${chosen === "random" ? "chosen by chance" : "those that moved most"}, over rises with all`,
  peak: () => "highest training loss",
  "steps-until": ({ accuracy, split }) => t`steps until ${accuracyOf(split)} ${accuracy}`,
  "steps-until-loss": ({ loss, split }) => t`steps until ${lossOf(split)} ${loss}`,
  "largest-rate": () => "largest learning rate that trains",
  minima: ({ starts }) => t`minima found from ${starts} starts`,
  excess: () => "loss above the lowest possible",
  "phase-losses": () => "training loss at the end of a task",
  "task-accuracy": ({ task, split }) => t`${accuracyOf(split)} on task ${task + 1}`,
  "class-accuracy": ({ first, last, split }) =>
    first === last
      ? t`${accuracyOf(split)} on class ${first}`
      : t`${accuracyOf(split)} on classes ${first} to ${last}`,
  "calibration-error": ({ split }) =>
    said(split === "train" ? "calibration error on training samples" : "calibration error"),
  "adversarial-rise": ({ radius, reach }) =>
    t`rise of the loss on attacked samples, ε ${radius}, at ${reach} along random directions`,
  "adversarial-sharpness": ({ radius }) => t`λ_max of the loss on attacked samples, ε ${radius}`,
  "probe-accuracies": () => "accuracy of a linear probe",
  "unit-alignment": ({ fall, degrees }) =>
    t`share of the first layer within ${degrees}° of a class once the loss has fallen by ${+(100 * fall).toPrecision(3)} %`,
  generated: ({ quantity, last }) =>
    ({
      between: "share generated between modes",
      detection: t`share of pairs told apart by the last ${last} predictions`,
      shares: "share generated in each part of the line",
    })[quantity],
  "attention-entropy": () => "entropy of attention",
  "rounded-loss": ({ bits, how }) =>
    t`training loss, first layer rounded to ${bits} bits, ${roundings[how]}`,
  "hessian-rank": () => "rank of the Hessian",
  "minimal-ratio": () => "minimal ratio",
  "joint-paths": ({ runs, firstLayer }) =>
    firstLayer ? t`paths of ${runs} trainings, first layer` : t`paths of ${runs} trainings`,
  interpolation: ({ quantity, split, batchSize }) =>
    t`${quantity === "loss" ? lossOf(split) : accuracyOf(split)} on the way to batches of ${grouped(batchSize)}`,
  "class-spectra": ({ quantity, first, last }) => {
    const of = quantity === "largest" ? "λ_max" : "|λ_min/λ_max|";
    return last === 999 && first === 0
      ? t`${of} by class`
      : t`${of} of classes ${first} to ${last}`;
  },
  "relative-error": ({ split }) =>
    said(split === "train" ? "relative error on training samples" : "relative error"),
  "sign-accuracy": () => "share of test signs that are right",
  "rising-share": () => "share of steps that raise the loss",
  explained: () => "share of the path in the plane",
  parabola: ({ rank, reach }) =>
    t`curvature within ${reach} over λ${"₁₂₃₄₅₆₇₈₉"[rank - 1] ?? rank}`,
  outliers: () => "number of outliers",
  "batch-excess": ({ batchSize }) => t`λ_max of batches of ${batchSize}, less that of the whole`,
  "worst-case-sharpness": ({ scale }) =>
    scale === "weights" ? "adaptive worst-case sharpness" : "worst-case sharpness",
  "average-sharpness": ({ scale }) =>
    scale === "weights" ? "adaptive average sharpness" : "average sharpness",
  cut: ({ quantity }) =>
    ({
      losses: "loss in the plane",
      highest: "highest loss in the plane",
      basin: "share of the plane in the basin",
      "non-convex": "non-convex share of the plane",
    })[quantity],
  surface: ({ quantity }) =>
    ({
      losses: "loss in the recipe’s plane",
      highest: "highest loss in the recipe’s plane",
      basin: "share of the recipe’s plane in the basin",
      "non-convex": "non-convex share of the recipe’s plane",
      explained: "share of the path in the recipe’s plane",
    })[quantity],
  between: ({ quantity, branch }) => {
    const name = betweenWords[quantity];
    return branch === null ? name : t`${name}, parted at step ${branch}`;
  },
  halves: () => "loss with half of the units",
  "sample-slope": ({ difference }) =>
    difference === "absolute"
      ? "log-log slope of the change with one more sample"
      : "log-log slope of its square",
};

/** A measure's name: "λ_max", "λ_max, weights rescaled by 10". */
export function measureWords(measure: Measure): string {
  const name = said(measure.label ?? usualName(measure));
  const rescaled = "rescaled" in measure && measure.rescaled !== 1;
  return rescaled && measure.label === undefined
    ? t`${name}, weights rescaled by ${measure.rescaled}`
    : name;
}

function usualName(measure: Measure): string {
  const known = catalogMeasure(measure);
  if (known !== null) return measureDefinition(known).name(known);
  const describe = words[measure.kind as OwnKind] as (measure: Measure) => string;
  return describe(measure);
}
