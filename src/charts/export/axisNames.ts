import { lossLabel, withUnit } from "../../results/lossLabel";
import type { Run } from "../../results/results";

/** Names of the two axes and of the loss, as a figure writes them. */
export function axisNames(run: Run) {
  const { axes } = run;
  return {
    alpha: axes === null ? "α" : `α · ${axes.first.name}`,
    beta: axes === null || axes.second === null ? "β" : `β · ${axes.second.name}`,
    loss: withUnit(lossLabel(run)),
  };
}
