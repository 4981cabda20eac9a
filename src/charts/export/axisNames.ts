import { said } from "../../language/spoken";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { Run } from "../../results/results";

/** Names of the two axes and of the heights, as a figure writes them. */
export function axisNames(run: Run, lossName = withUnit(lossLabel(run))) {
  const { axes } = run;
  return {
    alpha: axes === null ? "α" : `α · ${said(axes.first.name)}`,
    beta: axes === null || axes.second === null ? "β" : `β · ${said(axes.second.name)}`,
    loss: lossName,
  };
}
