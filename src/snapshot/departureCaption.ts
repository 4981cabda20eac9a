import type { Run, SliceFacts } from "../results/results";
import { formatNumber } from "./formatNumber";

/** How the surface departs from what the recipe asks for, in a sentence; "" when it does not. */
export function departureSentence({ departure, trained }: Run): string {
  if (departure === undefined) return "";
  if (departure.kind === "live") {
    return `A coarse look while training, around step ${departure.step.toLocaleString("en")}.`;
  }
  const parts = [...tilted(departure), `through the weights ${place(departure, trained)}`];
  return `Slice: the plane is ${parts.join(", ")}.`;
}

function tilted({ tilts, third }: SliceFacts): string[] {
  const turned = tilts.flatMap((degrees, axis) =>
    degrees === 0 ? [] : [`axis ${axis + 1} by ${`${degrees}°`.replace("-", "−")}`],
  );
  return turned.length === 0
    ? ["not tilted"]
    : [`tilted, ${turned.join(" and ")}, towards ${third}`];
}

/** "of step 120", or "between steps 120 and 126". */
function place({ center }: SliceFacts, trained: Run["trained"]): string {
  const steps = trained?.history.step;
  if (steps === undefined || steps.length === 0) return `of checkpoint ${formatNumber(center)}`;
  const last = steps.length - 1;
  const words = (checkpoint: number) => steps[Math.min(last, checkpoint)].toLocaleString("en");
  const before = Math.floor(center);
  return center === before
    ? `of step ${words(before)}`
    : `between steps ${words(before)} and ${words(before + 1)}`;
}
