import type { Run } from "./results";

export interface SplitNames {
  /** What the optimizer saw. */
  train: string;
  test: string;
}

/**
 * What the two parts of the data are to be called. A loss is a test loss only where it is known that
 * the weights were not trained on its samples; of weights from files that is not known.
 */
export function splitNames({ weights }: Pick<Run, "weights">): SplitNames {
  return weights === undefined
    ? { train: "train", test: "test" }
    : { train: "first-split", test: "second-split" };
}
