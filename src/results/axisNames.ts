import { t } from "../language/t";
import { lossLabel, withUnit } from "./lossLabel";
import type { Run } from "./results";

/** Names of the two axes and of the heights, as every picture of a run writes them; "" for the second axis of a line. */
export function axisNames(run: Run, lossName = withUnit(lossLabel(run))) {
  const { axes } = run;
  if (axes === null) return { alpha: "α", beta: "β", loss: lossName };
  const { first, second } = axes;
  return {
    alpha: t`α · ${first.name}`,
    beta: second === null ? "" : t`β · ${second.name}`,
    loss: lossName,
  };
}
