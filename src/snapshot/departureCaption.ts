import { grouped, listed } from "../language/spoken";
import { t } from "../language/t";
import type { Run, SliceFacts } from "../results/results";
import { momentWords, runTime } from "../results/runTime";
import { formatNumber } from "./formatNumber";

/** How the surface departs from what the recipe asks for, in a sentence; "" when it does not. */
export function departureSentence(run: Run): string {
  const { departure } = run;
  if (departure === undefined) return "";
  if (departure.kind === "live") {
    return t`A coarse look while training, around step ${grouped(departure.step)}.`;
  }
  const parts = [...tilted(departure), t`through the weights ${place(departure, run)}`];
  return t`Slice: the plane is ${listed(parts)}${rescaled(departure)}.`;
}

/** Dinh et al. 2017: the very function, with other weights. */
const rescaled = ({ rescale }: SliceFacts): string =>
  rescale === 1
    ? ""
    : t`, with those of the first layer multiplied by ${formatNumber(rescale)} and those of the second divided by it, which is the same function; random directions are normalized by these weights, all others are as they were`;

function tilted({ tilts, third }: SliceFacts): string[] {
  const turned = tilts.flatMap((degrees, axis) =>
    degrees === 0 ? [] : [t`axis ${axis + 1} by ${`${degrees}°`.replace("-", "−")}`],
  );
  return turned.length === 0
    ? ["not tilted"]
    : [t`tilted, ${turned.join(" and ")}, towards ${third}`];
}

/** "of step 120", or "between steps 120 and 126". */
function place({ center }: SliceFacts, run: Run): string {
  const time = runTime(run);
  if (time.values.length === 0) return t`of checkpoint ${formatNumber(center)}`;
  const before = Math.floor(center);
  if (center === before) return t`of ${momentWords(time, before)}`;
  const [from, to] = [before, before + 1].map((at) => momentWords(time, at).split(" ")[1]);
  return t`between ${time.unit}s ${from} and ${to}`;
}
