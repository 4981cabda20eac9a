import type { Surface } from "../results/results";
import { type HeightScale, heightScale } from "./heightScale";

/**
 * Linear heights around zero for a difference of losses: as far below as above, up to the 95th
 * percentile of its size. Differences below that range lie on its floor.
 */
export function differenceScale({ loss, done }: Surface): HeightScale {
  const sizes = loss.map(Math.abs);
  const { ceiling } = heightScale(sizes, {
    height: "linear",
    ceiling: null,
    done,
    // A difference of nothing lies in the middle.
    include: [0],
  });
  const raised = Float64Array.from(loss, (value) => (value < -ceiling ? -ceiling : value));
  return heightScale(raised, { height: "linear", ceiling, done, include: [-ceiling] });
}
