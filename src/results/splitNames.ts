import type { PartnerChange, PartnerRecipe } from "../recipe/partners";
import type { Run } from "./results";

export interface SplitNames {
  /** What the optimizer saw. */
  train: string;
  test: string;
}

/**
 * What the two parts of the data are to be called. A loss is a test loss only where it is known that
 * the weights were not trained on its samples; of weights from files that is not known.
 *
 * @param besides partners whose losses are meant too.
 */
export function splitNames(
  { weights }: Pick<Run, "weights">,
  besides: readonly Pick<PartnerRecipe, "change">[] = [],
): SplitNames {
  return weights === undefined && !besides.some(({ change }) => mayHaveSeen(change))
    ? { train: "train", test: "test" }
    : { train: "first-split", test: "second-split" };
}

/** Whether a partner may have been trained on the run's test samples: its own data are others. */
const mayHaveSeen = (change: PartnerChange): boolean =>
  change.kind === "weights" || (change.kind === "field" && change.path.startsWith("dataset."));
