import { singular } from "../catalog/singular";
import { grouped } from "../language/spoken";
import { t } from "../language/t";
import { axisPartners } from "../recipe/axisPartners";
import { describeEvaluation } from "../recipe/describe";
import type { Run } from "../results/results";
import { splitNames } from "../results/splitNames";

/**
 * The samples that a surface was measured on: "all 500 train samples". Those that were really there:
 * a request for more than the split holds gets the split.
 */
export function sampleWords(run: Pick<Run, "recipe" | "data" | "departure" | "weights">): string {
  const { evaluation } = run.recipe;
  // In a plane that leads to other weights: samples that none of them may have been trained on.
  const split =
    evaluation.split === "train"
      ? splitNames(run).train
      : splitNames(run, axisPartners(run.recipe)).test;
  const available = run.data?.[evaluation.split] ?? null;
  if (available === null) return describeEvaluation(evaluation, split);
  const sliced = run.departure?.kind === "slice" ? run.departure.samples : null;
  const used = Math.min(sliced ?? evaluation.samples ?? available, available);
  const all = used === available ? "all " : "";
  return singular(t`${all}${grouped(used)} ${split} samples`);
}
