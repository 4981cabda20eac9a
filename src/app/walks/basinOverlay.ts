import { basinEnds } from "../../results/basinEnds";
import type { Basins } from "../../results/walks";
import type { Overlay } from "../../scene/overlay";
import { formatNumber } from "../../snapshot/formatNumber";

export type BasinQuantity = "end" | "duration";

/** What a class of ends is called on the stage: A is the largest. */
export const className = (index: number): string => String.fromCharCode(65 + index);

/** Basins as colors of the terrain: where a training ends that starts there, or how long it takes. */
export function basinOverlay(basins: Basins, quantity: BasinQuantity): Overlay {
  const { alpha, beta, steps, done } = basins;
  if (quantity === "duration") {
    return { over: { alpha, beta, loss: steps, done }, label: "steps until it is there" };
  }
  const { classes, of } = basinEnds(basins);
  return {
    over: { alpha, beta, loss: of, done },
    label: "ends in",
    classes: classes.map(
      ({ share }, index) => `${className(index)}  ${formatNumber(100 * share, 2)} %`,
    ),
  };
}
