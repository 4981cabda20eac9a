import { concatenateFloats } from "../../results/concatenate";
import type { HeightScale } from "../../snapshot/heightScale";
import { commonScale } from "../../snapshot/surfaceScale";
import type { View } from "../../snapshot/view";
import type { Common } from "../store/comparedSlice";

/** Heights that hold a common terrain and all paths on it. */
export function commonPathScale(
  { run: { surface }, trajectories }: Common,
  view: Pick<View, "height" | "ceiling">,
): HeightScale {
  const loss = concatenateFloats(trajectories.map((path) => path.loss));
  return commonScale([{ surface, trajectory: { loss } }], view);
}
